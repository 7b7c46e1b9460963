import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { importJa } from '../../../src/text/ja/import.ts';
import { ja } from '../../../src/text/ja.ts';
import { createBriefingSteps } from '../harness/briefing-steps.ts';
import { dropFiles } from '../harness/drop-files.ts';
import type { Stage } from '../harness/stage.ts';
import { NARROW, state, type AccessibilityState } from './state.ts';

const SURVEYS = 'tests/pipeline/survey';

const { page: words } = briefingJa;

/** Drops a file on the page of imports once it takes files, and waits for what is said of it. */
const drop =
  (path: string, said: string) =>
  async ({ page }: Stage): Promise<void> => {
    await page.getByText(importJa.drop.prompt).first().waitFor();
    await dropFiles(page, [`${SURVEYS}/${path}`]);
    await page.getByText(said).first().waitFor();
  };

/** Opens the ready briefing of a prefecture. */
const openBriefing = async (stage: Stage): Promise<void> =>
  createBriefingSteps(stage).opensReady('高知県');

/** Waits until the explorer has said who is out of reach. */
const measured = ({ page }: Stage): Promise<void> =>
  page
    .getByRole('region', { name: gapJa.totals.label })
    .getByText(/[\d,]+人/)
    .first()
    .waitFor();

/** What people do with the map: explore, take in, hand out, present. */
export const WORK_STATES: readonly AccessibilityState[] = [
  state('gap', '拠点の空白', 'Gap explorer', '?v=1&gap=on', { reach: measured }),
  state(
    'gap-prefecture',
    '拠点の空白：都道府県',
    'Gap explorer: prefecture',
    '?v=1&gap=on&area=39',
    {
      reach: measured,
    },
  ),
  state(
    'gap-sites',
    '拠点の空白：仮の拠点',
    'Gap explorer: hypothetical hub',
    '?v=1&gap=on&area=39&sites=133.1/33.3',
    { reach: measured, shows: '.gap-sites' },
  ),
  state('gap-dark', '拠点の空白：暗い配色', 'Gap explorer: dark', '?v=1&gap=on&theme=dark', {
    reach: measured,
  }),
  state('gap-narrow', '拠点の空白：幅320ピクセル', 'Gap explorer: 320 pixels', '?v=1&gap=on', {
    window: NARROW,
    reach: measured,
  }),
  state('export', '書き出しの画面', 'Export dialog', '?v=1&area=39', {
    reach: async ({ page }) => {
      await page.getByRole('button', { name: ja.viewActions.export, exact: true }).click();
      await page
        .getByRole('dialog')
        .getByRole('img', { name: briefingJa.exports.dialog.preview })
        .waitFor();
    },
    shows: 'dialog[open]',
  }),
  state('import', '取り込み：始める前', 'Import: before a file', 'import.html', {
    reach: ({ page }) => page.getByText(importJa.drop.prompt).first().waitFor(),
  }),
  state('import-read', '取り込み：読み取った表', 'Import: a file that was read', 'import.html', {
    reach: drop('hub-three-row-heading/input.xlsx', importJa.keep.button),
    shows: '.import-table',
  }),
  state('import-places', '取り込み：地名の確認', 'Import: a question of names', 'import.html', {
    reach: drop('names-ambiguous/input.csv', importJa.questions.apply),
    shows: '.import-question',
  }),
  state('import-refused', '取り込み：読めないファイル', 'Import: a refused file', 'import.html', {
    reach: drop('password/input.xlsx', importJa.files.refused),
  }),
  state('import-narrow', '取り込み：幅320ピクセル', 'Import: 320 pixels', 'import.html', {
    window: NARROW,
    reach: drop('hub-three-row-heading/input.xlsx', importJa.keep.button),
    shows: '.import-table',
  }),
  state('briefing', '説明資料：始める前', 'Briefing: before slides', 'briefing.html'),
  state('briefing-editor', '説明資料：編集', 'Briefing: editor', 'briefing.html', {
    reach: openBriefing,
    shows: '.slide-editor',
  }),
  state('briefing-presenting', '説明資料：発表', 'Briefing: presenting', 'briefing.html', {
    reach: async (stage) => {
      await openBriefing(stage);
      await stage.page.getByRole('button', { name: words.present }).first().click();
    },
    shows: '.presenter-slide svg',
  }),
  state('briefing-narrow', '説明資料：幅320ピクセル', 'Briefing: 320 pixels', 'briefing.html', {
    window: NARROW,
    reach: openBriefing,
    shows: '.slide-editor',
  }),
];
