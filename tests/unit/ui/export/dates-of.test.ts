import { describe, expect, test } from 'vitest';
import { findMeasure } from '../../../../src/domain/measure.ts';
import type { AreaFill } from '../../../../src/state/area-fill.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/state/view-state.ts';
import type { BriefingText } from '../../../../src/text/briefing-text.ts';
import { briefingEn } from '../../../../src/text/en/briefing.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { datesOf, showsSurveyYear } from '../../../../src/ui/export/dates-of.ts';
import type { PreparedView } from '../../../../src/ui/export/prepare-view.ts';
import { smallEdition } from '../../state/small-edition.ts';

const own = { columns: new Map([['imported-1', { asOf: '2024-03' }]]), lists: [], files: [] };
const edition = smallEdition([
  { code: '39405', name: '檮原町', kana: '', newer: 'full', older: 'full', figures: {} },
]);

/** 2023: a survey year in which no figure of any census was taken. */
function prepared(id: string, view: Partial<ViewState>): PreparedView {
  const measure = findMeasure(id);
  const fill = measure && ({ kind: 'measure', measure } as AreaFill);
  const page = {
    view: { ...DEFAULT_VIEW, year: 2023, layers: [], ...view },
    text: ja,
    points: { own },
    edition,
  };
  return { page, fill } as unknown as PreparedView;
}

const said = (id: string, view: Partial<ViewState> = {}, words: BriefingText = briefingJa) =>
  datesOf(prepared(id, view), words);

describe('the dates of what a view shows', () => {
  test.each([
    ['population-2020', '2020年10月1日'],
    ['change-2000-2025', '2000年10月1日・2025年10月1日（速報）'],
    ['ageing-2050', '2050年（推計）'],
    ['natural-change', '2020年10月1日・2023年'],
    ['social-change', '2020年10月1日・2024年'],
    ['clinics', '2020年10月1日・2023年度'],
    ['density-inhabitable', '2020年10月1日・2024年度'],
    ['fiscal-capacity', '2023年度'],
    ['imported-1', '2024年3月'],
    ['imported-2', ja.imported.undated],
  ])('are of %s its own, not the survey year', (id, dates) => {
    expect(said(id)).toEqual([`指標の値 ${dates}`]);
    expect(showsSurveyYear(prepared(id, {}))).toBe(false);
  });

  test('are of shares of depopulated municipalities also that of their list', () => {
    expect(said('depopulated-population')).toEqual([
      '指標の値 2020年10月1日',
      '過疎の区分 2022年4月1日',
    ]);
  });

  test('name the survey year as that of the points where a measure stands beside them', () => {
    const dates = ['指標の値 2020年10月1日', '拠点・組織の調査年度 2023年度'];
    expect(said('population-2020', { layers: ['hub'] })).toEqual(dates);
    expect(said('hubs-per-100000')).toEqual(dates);
    expect(said('hubs')).toEqual(['拠点・組織の調査年度 2023年度']);
    expect(said('', { layers: ['hub'] })).toEqual(['調査年度 2023年度']);
  });

  test('are in English words', () => {
    expect(said('natural-change', { language: 'en' }, briefingEn)).toEqual([
      'figures of 1 October 2020 and 2023',
    ]);
  });
});
