import { beforeAll, describe, expect } from 'vitest';
import { test } from '../harness/browser-test.ts';
import { holdBack } from '../harness/hold-back.ts';
import type { SiteOptions } from '../harness/static-site.ts';
import { LATER_EDITION, twoEditions } from '../harness/two-editions.ts';

const { edition: later } = LATER_EDITION;

let site: SiteOptions;

beforeAll(async () => {
  site = await twoEditions();
}, 120_000);

/** The edition that the site was built with. */
const EARLIER = /20\d\d-\d\d-\d\d/;

describe('a frame of a site with two editions', () => {
  test('shows the newest unless told otherwise', async ({ given, when, stage, get }) => {
    given.site(site);
    await when.opens('embed.html?v=1&area=39&view=light');
    await stage.page.getByText('過疎関係市町村は30').first().waitFor();
    expect(await stage.page.locator('.embed-source').innerText()).toContain(`${later}版`);
    expect(await stage.page.locator('.embed-notices').count()).toBe(0);
    expect(get.requests().some(({ path }) => path.includes(`${later}/light`))).toBe(true);
  });

  test('keeps to a pinned one, announces the newer, and leads there', async ({
    given,
    when,
    stage,
    get,
  }) => {
    given.site(site);
    const pinned = await earlierEdition(stage.serve());
    await when.opens(`embed.html?v=1&area=39&view=light&edition=${pinned}`);
    await stage.page.getByText('過疎関係市町村は29').first().waitFor();
    expect(await stage.page.locator('.embed-source').innerText()).toContain(`${pinned}版`);
    const notice = stage.page.locator('.embed-notices');
    expect(await notice.innerText()).toContain(`この枠は${pinned}版に固定されています`);
    expect(await notice.innerText()).toContain(`新しい版（${later}）があります`);
    // Nothing of the newer one was shown or fetched, but for its name in the list.
    expect(get.requests().filter(({ path }) => path.startsWith(`data/${later}/`))).toEqual([]);
    await notice.getByRole('link', { name: '新しい版で見る' }).click();
    await stage.page.getByText('過疎関係市町村は30').first().waitFor();
  });

  test('has the moving map of the pinned one, too', async ({ given, when, stage, get }) => {
    given.site(site);
    const pinned = await earlierEdition(stage.serve());
    await when.opens(`embed.html?v=1&area=39&edition=${pinned}`);
    await stage.page
      .locator('#embed[data-map=ready]')
      .waitFor({ state: 'attached', timeout: 40_000 });
    const paths = get.requests().map(({ path }) => path);
    expect(paths.some((path) => path.startsWith(`data/${pinned}/tables/`))).toBe(true);
    expect(paths.filter((path) => path.startsWith(`data/${later}/`))).toEqual([]);
  });

  test('the element pins with its attribute', async ({ given, stage, when }) => {
    given.site(site);
    const pinned = await earlierEdition(stage.serve());
    await when.opens('embed.html?v=1&area=39&view=light');
    await stage.page.evaluate(
      ([edition]) => {
        const element = document.createElement('kyoten-map');
        element.setAttribute('prefecture', '39');
        element.setAttribute('view', 'light');
        element.setAttribute('edition', edition ?? '');
        document.body.append(element);
        const script = document.createElement('script');
        script.src = 'embed/kyoten-map.js';
        document.body.append(script);
      },
      [pinned],
    );
    const frame = stage.page.locator('kyoten-map').locator('iframe').contentFrame();
    await frame.getByText(`この枠は${pinned}版に固定されています`).waitFor();
  });
});

describe('the summary in words tells the change since the edition before', () => {
  test('in a frame: of municipalities and of hubs', async ({ given, when, stage }) => {
    given.site(site);
    await when.opens('embed.html?v=1&area=39&view=light');
    const summary = stage.page.locator('.embed-summary');
    await expect
      .poll(() => summary.innerText())
      .toMatch(
        /前の版（20\d\d-\d\d-\d\d版）から過疎関係市町村は1増えました。名称の分かる小さな拠点は1箇所減りました。/,
      );
    expect(await stage.page.locator('.embed-drawing').getAttribute('aria-label')).toContain(
      '1増えました',
    );
  });

  test('in a frame: the area in focus stays marked when they come', async ({
    given,
    when,
    stage,
  }) => {
    given.site(site);
    const earlier = await earlierEdition(stage.serve());
    await when.opens('accessibility.html');
    const release = await holdBack(stage.page, new RegExp(`/data/${earlier}/`));
    await when.opens('embed.html?v=1&area=39&view=light');
    await stage.page.locator('.embed-keys').focus();
    await when.presses('ArrowRight');
    await stage.page.locator('.d-focused').waitFor({ state: 'attached' });
    const summary = stage.page.locator('.embed-summary');
    expect(await summary.innerText()).not.toContain('前の版');
    release();
    await expect.poll(() => summary.innerText()).toContain('前の版');
    expect(await stage.page.locator('.d-focused').count()).toBe(1);
    expect(await stage.page.locator('.embed-spoken').innerText()).toMatch(/^高知市/);
  });

  test('in a frame: of figures', async ({ given, when, stage }) => {
    given.site(site);
    await when.opens(
      'embed.html?v=1&area=39&view=light&layers=municipality&measure=population-2025',
    );
    await expect
      .poll(() => stage.page.locator('.embed-summary').innerText())
      .toMatch(/から34のうち1の値が変わりました。/);
  });

  test('on the page of the map, in both languages', async ({ given, when, stage }) => {
    given.site(site);
    await when.opens('?v=1');
    const words = (): Promise<string> => stage.page.locator('.summary-line').innerText();
    await expect
      .poll(words)
      .toMatch(/前の版（20[-\d]+版）から過疎関係市町村の数に増減はありません。/);
    await when.opens('?v=1&area=39');
    await expect
      .poll(words)
      .toMatch(/高知県の34市区町村のうち、.*前の版（20[-\d]+版）から過疎関係市町村は1増えました。/);
    await when.opens('?v=1&lang=en&layers=municipality&measure=population-2025');
    await expect.poll(words).toMatch(/2 of 1,741 figures have changed/);
  });

  test('and of a single edition, since the list before', async ({ when, stage }) => {
    await when.opens('?v=1');
    expect(await stage.page.locator('.summary-line').innerText()).toContain(
      '2021年4月1日から65増えました。',
    );
  });

  test('and of a prefecture, its own figures and not those of the nation', async ({
    when,
    stage,
  }) => {
    await when.opens('?v=1&area=39');
    const words = await stage.page.locator('.summary-line').innerText();
    expect(words).toContain(
      '高知県の34市区町村のうち、過疎関係市町村は29（85％）です（2022年4月1日）。2021年4月1日から1増えました。',
    );
    expect(words).not.toContain('885');
    await when.opens('?v=1&area=39&year=2018');
    await expect
      .poll(() => stage.page.locator('.summary-line').innerText())
      .toContain('2018年度の市区町村別の区分は取り込まれていません（未取込）');
  });
});

/** The older edition of the served data. */
async function earlierEdition(serving: Promise<{ readonly address: string }>): Promise<string> {
  const { address } = await serving;
  const index = (await (await fetch(`${address}data/index.json`)).json()) as {
    editions: { edition: string }[];
  };
  const found = index.editions.map(({ edition }) => edition).find((edition) => edition < later);
  expect(found).toMatch(EARLIER);
  return found ?? '';
}
