import { describe, expect } from 'vitest';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { ja } from '../../../src/text/ja.ts';
import { createBriefingSteps } from '../harness/briefing-steps.ts';
import { test } from '../harness/browser-test.ts';

const { page: words, slides: made } = briefingJa;
const READY = [
  made.titles.progress,
  made.titles.depopulation('高知県'),
  made.titles.hubs('高知県'),
  made.titles.gaps('高知県'),
  made.titles.ageing('高知県'),
  made.titles.future('高知県'),
  made.titles.candidates('高知県'),
  made.titles.proposal,
  made.titles.changes,
  made.titles.sources,
];

describe('a briefing', () => {
  test('is ready for every prefecture, pinned to its edition', async ({ stage, when, get }) => {
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    await steps.opensReady('高知県');
    expect(await steps.slides()).toEqual(READY);
    await expect.poll(() => get.shows(/版の数値に固定/)).toBe(true);
    await when.clicksButton(words.slide(2, ''));
    await expect.poll(steps.shown).toContain('全部過疎 26');
    expect(await get.accessibilityFaults()).toEqual([]);
    expect(await get.sidewaysScroll()).toBe(0);
  });

  test('takes views from the map, and is there again after the tab was lost', async ({
    stage,
    given,
    when,
    get,
  }) => {
    // The drawing is enough: what is added is the view.
    given.window({ without: ['webgl'] });
    const steps = createBriefingSteps(stage);
    await when.opens('?area=39&layers=hub');
    await when.clicksButton(ja.viewActions.add);
    await expect.poll(() => get.text()).toContain(ja.viewActions.added(1));
    await when.opens('briefing.html');
    await expect.poll(() => steps.slides()).toHaveLength(1);
    // Without a title of the reader's own it is called by what it shows, and where.
    await expect.poll(async () => (await steps.slides())[0]).toMatch(/高知県.*2022年度/);
    await steps.fills(words.slideTitle, '失われない表題');
    await steps.fills(words.slideNote, '失われないノート');
    await when.reloads();
    await expect.poll(() => steps.slides()).toEqual(['失われない表題']);
    await expect.poll(() => get.shows(/自動保存した資料を開きました/)).toBe(true);
  });

  test('is rearranged, and every step is undone', async ({ stage, when }) => {
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    await steps.opensReady('高知県');
    await steps.choosesSlide(1);
    await when.clicksButton(words.down);
    expect((await steps.slides()).slice(0, 2)).toEqual([READY[1], READY[0]]);
    await when.clicksButton(words.duplicate);
    await when.clicksButton(words.remove);
    await when.clicksButton(words.remove);
    expect(await steps.slides()).toHaveLength(9);
    expect(await steps.said()).toContain(READY[2]);
    for (let step = 0; step < 4; step++) await when.clicksButton(words.undo);
    expect(await steps.slides()).toEqual(READY);
    // What is there again is not said to be removed.
    expect(await steps.said()).not.toContain(READY[2]);
  });

  test('goes by link to whoever opens it', async ({ stage, given, when, get }) => {
    given.window({ permissions: ['clipboard-read', 'clipboard-write'] });
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    await steps.opensReady('高知県');
    await steps.choosesSlide(8);
    await steps.fills(words.slideNote, '檮原町に拠点を1つ <増やす> & 続ける');
    await when.clicksButton(words.linkCopy);
    await expect.poll(() => steps.said()).not.toBe('');
    const link = await stage.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/briefing\.html.*#briefing=[\w-]+$/);
    await steps.opensReady('全国');
    await stage.page.goto('about:blank');
    await stage.page.goto(link);
    await expect.poll(() => steps.slides()).toEqual(READY);
    await steps.choosesSlide(8);
    expect(await stage.page.getByLabel(words.slideNote).inputValue()).toBe(
      '檮原町に拠点を1つ <増やす> & 続ける',
    );
    await expect.poll(() => get.shows(/版の数値に固定/)).toBe(true);
  });

  test('compares its edition with the newest, and says when it is gone', async ({
    stage,
    when,
    get,
  }) => {
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    const slide = { kind: 'changes', link: '', title: '', note: '' };
    const file = {
      format: 'kyoten-briefing',
      version: 2,
      edition: '2019-04-01',
      title: '古い版',
      slides: [slide],
    };
    await steps.opensFile('old.json', JSON.stringify(file));
    await expect
      .poll(() => get.text())
      .toContain('この資料の版（2019-04-01）はサーバーにありません');
    await expect.poll(steps.shown).toContain(made.changes.missing('2019-04-01'));
  });

  test('of a newer version or broken is opened as far as it goes', async ({ stage, when, get }) => {
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    const view = { kind: 'view', link: '?area=39', title: '読める', note: '' };
    const newer = {
      version: 7,
      edition: '2026-01-01',
      title: '新',
      slides: [view, { kind: 'film', link: '', title: '読めない' }],
    };
    await steps.opensFile('newer.json', JSON.stringify(newer));
    await expect.poll(() => steps.slides()).toEqual(['読める', '読めない']);
    await expect.poll(() => get.text()).toContain(words.notices.newer(7, 2));
    const text = JSON.stringify({
      version: 1,
      edition: '2026-01-01',
      title: '切れた',
      slides: [view, view],
    });
    await steps.opensFile('cut.json', text.slice(0, -20));
    await expect.poll(() => steps.slides()).toEqual(['読める']);
    await expect.poll(() => get.text()).toContain(words.notices.broken);
    expect(await get.text()).toContain(words.notices.migrated(1, 2));
    await steps.opensFile('letter.json', '拝啓');
    await expect.poll(() => get.text()).toContain(words.notices.notBriefing);
    expect(await steps.slides()).toEqual(['読める']);
  });

  test('that was kept and is damaged can be saved as it was', async ({ stage, when, get }) => {
    const steps = createBriefingSteps(stage);
    const slide = { kind: 'view', link: '?area=39', title: '読める', note: '' };
    const damaged = JSON.stringify({ version: 2, title: '', slides: [slide, slide] }).slice(0, -9);
    await when.opens('briefing.html');
    await stage.page.evaluate(
      (file) => localStorage.setItem('kyoten:briefing', `${Date.now()}\n${file}`),
      damaged,
    );
    await when.opens('briefing.html');
    await expect.poll(() => steps.slides()).toEqual(['読める']);
    await expect.poll(() => get.text()).toContain(words.unread.found);
    // Whatever is made now, what could not be read stays.
    await steps.opensReady('高知県');
    await when.opens('briefing.html');
    const { bytes } = await when.downloads(words.unread.save);
    expect(bytes.toString('utf8')).toBe(damaged);
    await when.clicksButton(words.unread.drop);
    await when.opens('briefing.html');
    await expect.poll(() => steps.slides()).toHaveLength(10);
    expect(await get.text()).not.toContain(words.unread.found);
  });

  test('says so when the browser keeps nothing', async ({ stage, given, when, get }) => {
    given.window({ without: ['storage'] });
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    await steps.opensReady('高知県');
    await steps.fills(words.slideTitle, '変えた');
    await expect.poll(() => get.text()).toContain(words.storageRefused);
  });
});
