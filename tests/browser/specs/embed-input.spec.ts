import { describe, expect } from 'vitest';
import { ja } from '../../../src/text/ja.ts';
import { findCmsFaults } from '../../unit/ui/kit/cms-rules.ts';
import { test } from '../harness/browser-test.ts';

describe('a link with something wrong', () => {
  const wrong: readonly (readonly [string, RegExp, RegExp])[] = [
    ['an unknown prefecture', /area=99/, /area＝「99」は使えません/],
    ['a removed layer', /area=39&layers=hub,lakes/, /lakes/],
    ['a municipality that is not there', /area=39999/, /「39999」の市区町村はこの地域にありません/],
    ['a municipality of former years', /area=40305/, /2018年まで.*「40231」の市区町村を表示/],
    [
      'a measure that is not there',
      /area=39&layers=municipality&measure=moon/,
      /「moon」はありません/,
    ],
    ['a year after the last list', /area=39&year=2030/, /year＝「2030」は使えません.*2016–2022/],
    ['a parameter nobody knows', /area=39&foo=1/, /「foo」という項目はありません/],
    ['a hub that is not there', /area=39&hub=h0/, /拠点「h0」はこのデータにありません/],
    ['gaps, which only the page has', /area=39&gap=on/, /「gap」はこの枠では表示できません/],
    ['a comparison', /area=39&compare=area%2F32/, /「compare」はこの枠では表示できません/],
    ['an origin that is none', /area=39&origin=pref/, /origin＝「pref」/],
  ];

  test.for(wrong)('%s: says so and shows the rest', async ([, link, words], { when, stage }) => {
    await when.opens(`embed.html?v=1&view=light&${link.source}`);
    const notice = stage.page.locator('.embed-notices');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(words);
    expect(await stage.page.locator('.embed-drawing path').count()).toBeGreaterThan(2);
    expect(await stage.page.locator('table').count()).toBe(1);
  });

  test('what may be used instead is read to its end in a narrow frame', async ({ when, stage }) => {
    await when.opens('embed.html?v=1&view=light&area=39&layers=lakes');
    await stage.page.setViewportSize({ width: 320, height: 680 });
    const notice = stage.page.locator('.embed-notices');
    await notice.waitFor();
    const beyond = (one: HTMLElement): number => one.scrollWidth - one.clientWidth;
    expect(await notice.evaluate(beyond)).toBe(0);
  });

  test('a very long value: repeats only its beginning', async ({ when, stage }) => {
    await when.opens(`embed.html?v=1&view=light&area=${'9'.repeat(3000)}`);
    const notice = stage.page.locator('.embed-notices');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/area＝「9{60}…」は使えません/);
  });

  test('an edition that does not exist: names those that do and leads there', async ({
    when,
    stage,
  }) => {
    await when.opens('embed.html?v=1&area=39&view=light&edition=1999-01-01');
    const alert = stage.page.getByRole('alert');
    expect(await alert.innerText()).toMatch(/「1999-01-01」版はありません/);
    await stage.page.getByRole('link', { name: '新しい版で見る' }).click();
    await stage.page.getByRole('heading', { name: '高知県の過疎の区分と小さな拠点' }).waitFor();
  });
});

test('storage refused changes nothing', async ({ given, when, stage }) => {
  given.window({ without: ['storage'] });
  await when.opens('embed/39.html?view=light&lang=en');
  await stage.page.getByRole('heading', { name: /Kochi/ }).waitFor();
});

test('without WebGL the drawing stays and no map library is asked for', async ({
  given,
  when,
  stage,
  get,
}) => {
  given.window({ without: ['webgl'] });
  await when.opens('embed/39.html');
  await stage.page.waitForLoadState('networkidle');
  expect(await stage.page.locator('.embed-drawing').isVisible()).toBe(true);
  expect(get.requests().filter(({ path }) => /map-controller|pmtiles/.test(path))).toEqual([]);
});

test('where a policy refuses the moving map, the drawing stays and says so', async ({
  given,
  when,
  stage,
}) => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="worker-src 'none'">`;
  const change = (bytes: Buffer): string =>
    bytes.toString('utf8').replace('<head>', `<head>${policy}`);
  given.site({ changes: [{ path: /^embed\/39\.html$/, change }] });
  given.fault(/Content Security Policy/);
  given.fault(/Worker failed to load/);
  await when.opens('embed/39.html');
  await stage.page.getByText(ja.embed.movingFailed).waitFor({ timeout: 40_000 });
  expect(await stage.page.locator('.embed-drawing').isVisible()).toBe(true);
  await stage.page.locator('.embed-keys').focus();
  await when.presses('ArrowRight');
  await expect.poll(() => stage.page.locator('.embed-spoken').innerText()).toMatch(/^高知市/);
});

test('view=light asks for no data and no library: all is in the page', async ({
  when,
  stage,
  get,
}) => {
  await when.opens('embed/39.html?view=light');
  await stage.page.waitForLoadState('networkidle');
  expect(get.requests().filter(({ path }) => /^data\/|map-controller/.test(path))).toEqual([]);
  await stage.page.getByRole('button', { name: '動く地図にする' }).click();
  await expect
    .poll(() => stage.page.locator('#embed').getAttribute('data-map'), { timeout: 40_000 })
    .toBe('ready');
});

test('a data file that is gone is said in words, with a way on', async ({ given, when, stage }) => {
  given.site({ missing: [/light\/area-32/] });
  given.fault(/404/);
  await when.opens('embed.html?v=1&area=32');
  expect(await stage.page.getByRole('alert').innerText()).toMatch(
    /area-32\.json.*サーバーにありません/,
  );
  expect(await stage.page.getByRole('link', { name: /大きな地図で見る/ }).isVisible()).toBe(true);
});

test('a frame without size throws nothing, and shows its content when it gets one', async ({
  given,
  when,
  stage,
}) => {
  given.window({ viewport: { width: 1, height: 1 } });
  await when.opens('embed/39.html');
  await stage.page.setViewportSize({ width: 640, height: 600 });
  expect(await stage.page.locator('.embed-drawing, canvas').first().isVisible()).toBe(true);
});

test('practice data are named in title, legend, table and picture', async ({ when, stage }) => {
  await when.opens('embed.html?v=1&area=39&view=light&data=exercise');
  await stage.page.locator('.exercise-band').waitFor();
  expect(await stage.page.locator('.embed-legend').innerText()).toContain('演習用（架空）');
  expect(await stage.page.locator('.embed-drawing').getAttribute('aria-label')).toBeTruthy();
  expect(await stage.page.locator('.embed-figures thead').textContent()).toContain(
    '演習用（架空）',
  );
});

test('classes of a measure are those of the full page', async ({ when, stage }) => {
  await when.opens('embed.html?v=1&area=39&view=light&layers=municipality&measure=ageing-2020');
  await stage.page.locator('.embed-legend-name').waitFor();
  const light = await stage.page.locator('.embed-legend').innerText();
  await when.opens('?v=1&layers=municipality&measure=ageing-2020');
  const limits = light.match(/[\d.]+(?=％|%|以上)/g) ?? [];
  expect(limits.length).toBeGreaterThan(3);
  for (const limit of limits)
    await expect.poll(() => stage.page.locator('.legend').innerText()).toContain(limit);
});

test.for(['embed/39.html?view=light', 'embed/00.html?view=light'])(
  '%s passes the rules of content management systems',
  async (link, { when, stage }) => {
    await when.opens(link);
    const html = await stage.page.locator('main').evaluate((main) => main.outerHTML);
    expect(findCmsFaults(html)).toEqual([]);
  },
);
