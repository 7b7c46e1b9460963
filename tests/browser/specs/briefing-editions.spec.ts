import { beforeAll, describe, expect } from 'vitest';
import type { EditionIndex } from '../../../src/domain/edition.ts';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { readPptx } from '../../fixtures/office/read-pptx.ts';
import { createBriefingSteps, type BriefingSteps } from '../harness/briefing-steps.ts';
import { test } from '../harness/browser-test.ts';
import type { Stage } from '../harness/stage.ts';
import type { SiteOptions } from '../harness/static-site.ts';
import { LATER_EDITION, twoEditions } from '../harness/two-editions.ts';
import type { When } from '../harness/when.ts';

const { page: words } = briefingJa;
const { edition: later } = LATER_EDITION;

let site: SiteOptions;

beforeAll(async () => {
  site = await twoEditions();
}, 120_000);

/** The edition that the site was built with, which is the older one. */
async function earlier(stage: Stage): Promise<string> {
  const { address } = await stage.serve();
  const index = (await (await fetch(`${address}data/index.json`)).json()) as EditionIndex;
  return index.editions.map(({ edition }) => edition).find((edition) => edition < later) ?? '';
}

/** A briefing of Kochi pinned to the older edition: classes, and what changed since. */
async function opensPinned(
  stage: Stage,
  when: When,
): Promise<{ steps: BriefingSteps; pinned: string }> {
  const pinned = await earlier(stage);
  const link = `?v=1&edition=${pinned}&area=39&layers=depopulation`;
  const slide = (kind: string) => ({ kind, link, title: '', note: '' });
  const file = {
    format: 'kyoten-briefing',
    version: 2,
    edition: pinned,
    title: '固定',
    slides: [slide('view'), slide('changes')],
  };
  const steps = createBriefingSteps(stage);
  await when.opens('briefing.html');
  await steps.opensFile('pinned.json', JSON.stringify(file));
  return { steps, pinned };
}

describe('a briefing on a site with two editions', { timeout: 240_000 }, () => {
  test('keeps its figures and says what the newest changed', async ({ given, stage, when }) => {
    given.site(site);
    const { steps, pinned } = await opensPinned(stage, when);
    await steps.choosesSlide(1);
    await expect.poll(steps.shown).toContain('過疎関係市町村は29');
    await steps.choosesSlide(2);
    await expect.poll(steps.shown).toContain('高知県の小さな拠点（確認分） 58 57 −1');
    const changes = (await steps.shown()) ?? '';
    expect(changes).toContain('高知県の過疎関係市町村 29 30 ＋1');
    expect(changes).toMatch(/高知県の人口（2025年） [\d,]+ [\d,]+ ＋500/);
    expect(changes).toContain('南国市（2022年4月1日の過疎の区分） 非過疎 全部過疎');
    // What is the same in both is not listed.
    expect(changes).not.toContain('地域運営組織（2022年度）');
    const { bytes } = await when.downloads(words.pptx);
    // After it come the slides with every source in full.
    const slide = readPptx(bytes).find(({ tableRows }) => tableRows[0]?.[0] === '項目');
    expect(slide?.tableRows[0]).toEqual(['項目', `${pinned}版`, `${later}版`, '差']);
    expect(slide?.tableRows).toContainEqual(['高知県の過疎関係市町村', '29', '30', '＋1']);
  });

  test('a ready one is pinned to the newest and has nothing to say', async ({
    given,
    stage,
    when,
  }) => {
    given.site(site);
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    await steps.opensReady('高知県');
    await steps.choosesSlide(9);
    await expect.poll(steps.shown).toContain(briefingJa.slides.changes.same(later));
  });
});
