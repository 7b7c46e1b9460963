import { describe, expect } from 'vitest';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { readPptx } from '../../fixtures/office/read-pptx.ts';
import { createBriefingSteps } from '../harness/briefing-steps.ts';
import { test } from '../harness/browser-test.ts';
import { createExportSteps } from '../harness/export-steps.ts';
import { holdWorkers, releaseWorkers } from '../harness/held-worker.ts';

const { exports: exported, page: words } = briefingJa;
const { brokenOff } = exported;
const reason = gapJa.withheld.brokenOff('out of memory');
const gaps = '?area=39&layers=hub&gap=km/4';
const ready = { timeout: 40_000 };

describe('gaps whose worker dies', () => {
  test('are left out of an exported view, which says so, and are there at the next try', async ({
    stage,
    given,
    when,
  }) => {
    given.window({ without: ['webgl'] });
    const steps = createExportSteps(stage, when);
    await when.opens('?layers=none');
    await holdWorkers(stage.page, { diesAt: 'curves' });
    await steps.opensView('?area=39&layers=depopulation,hub&gap=km/6');
    const dialog = stage.page.getByRole('dialog');
    await expect.poll(() => dialog.innerText(), ready).toContain(brokenOff.said);
    const { words: without } = await steps.svg();
    expect(without).toContain(exported.gap.withheld(reason));
    expect(without).not.toContain('6.0 kmより遠い人は');
    // The rest of the view is there.
    expect(without).toContain('檮原町');
    await steps.fills(exported.dialog.titleField, '県議会資料');
    await releaseWorkers(stage.page);
    await dialog.getByRole('button', { name: brokenOff.retry }).click();
    await expect.poll(() => dialog.innerText(), ready).not.toContain(brokenOff.said);
    const { words: whole } = await steps.svg();
    expect(whole).toContain('6.0 kmより遠い人は');
    expect(whole).toContain('県議会資料');
    expect(whole).not.toContain(reason);
  });

  test('leave a briefing as it is: its file says which slides lack them, and can be made again', async ({
    stage,
    when,
  }) => {
    const steps = createBriefingSteps(stage);
    await when.opens('?layers=none');
    await holdWorkers(stage.page, { diesAt: 'curves' });
    await when.opens('briefing.html');
    const slide = (link: string, title: string) => ({ kind: 'view', link, title, note: '' });
    const slides = [slide('?area=39&layers=depopulation', '区分'), slide(gaps, '空白')];
    await steps.opensFile('two.json', JSON.stringify({ version: 2, title: '', slides }));
    await steps.choosesSlide(2);
    await expect.poll(steps.shown, ready).toContain(exported.gap.withheld(reason));
    const first = readPptx((await when.downloads(words.pptx)).bytes);
    await expect.poll(steps.said, ready).toContain(words.brokenOff('', [2]));
    const titles = first.map(({ title }) => title);
    expect(titles.some((title) => title === '区分')).toBe(true);
    await releaseWorkers(stage.page);
    await stage.page.getByRole('button', { name: brokenOff.retry }).click();
    await expect.poll(steps.shown, ready).toMatch(/拠点まで4\.0 kmより遠い人は[\d,]+人/);
    const again = readPptx((await when.downloads(words.pptx)).bytes);
    await expect.poll(steps.said, ready).not.toContain(words.brokenOff('', [2]));
    expect(again.map(({ notes }) => notes).join('\n')).toMatch(/4\.0 kmより遠い人は[\d,]+人/);
  });
});
