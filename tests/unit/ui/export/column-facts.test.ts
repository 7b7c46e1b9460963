import { expect, test } from 'vitest';
import { findMeasure } from '../../../../src/domain/measure.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { columnFactsOf } from '../../../../src/ui/export/column-facts-of.ts';
import type { Page } from '../../../../src/ui/page-context.ts';
import { smallEdition } from '../../state/small-edition.ts';

const small = smallEdition([
  { code: '39405', name: '檮原町', kana: '', newer: 'full', older: 'full', figures: {} },
]);
const list = { id: 'kaso-list-2022', publisher: '総務省', title: '過疎地域市町村等一覧' };
const edition = { ...small, manifest: { ...small.manifest, sources: [list] } };
const page = {
  view: { ...DEFAULT_VIEW, year: 2022, layers: [] },
  text: ja,
  points: {},
  edition,
} as unknown as Page;

function said(ids: readonly string[], hasClasses: boolean): Record<string, readonly string[]> {
  const measures = ids.flatMap((id) => findMeasure(id) ?? []);
  const facts = columnFactsOf(page, { measures, hasClasses }, briefingJa);
  return Object.fromEntries(facts.map(({ kind, words }) => [kind, words]));
}

test('figures that only the table shows name their survey, its date and what they are', () => {
  const facts = said(['population-2020', 'ageing-2020'], false);
  expect(facts['source']).toContain('国勢調査（2020年10月1日）');
  expect(facts['date']).toEqual([
    '人口（2020年） 2020年10月1日',
    '高齢化率（2020年） 2020年10月1日',
  ]);
  expect(facts['definition']?.[1]).toContain('高齢化率（2020年）：年齢の分かる人のうち');
  expect(facts['note']?.join()).toContain('年齢不詳');
});

test('classes that only the table shows name their list and its date', () => {
  expect(said([], true)).toEqual({
    definition: [ja.depopulation.definition],
    note: [],
    source: ['総務省「過疎地域市町村等一覧」'],
    date: ['過疎の区分 2022年4月1日'],
  });
});

test('counted hubs are of the survey year, which no census is', () => {
  const facts = said(['hubs'], false);
  expect(facts['date']).toEqual([briefingJa.exports.sheet.pointsYear(2022)]);
  expect(facts['source']).toEqual([ja.measures.hubs.survey]);
});
