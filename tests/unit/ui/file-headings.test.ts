import { expect, test } from 'vitest';
import { findMeasure } from '../../../src/domain/measure.ts';
import { DEFAULT_VIEW } from '../../../src/state/view-state.ts';
import { en } from '../../../src/text/en.ts';
import { formatNumber } from '../../../src/text/format.ts';
import { ja } from '../../../src/text/ja.ts';
import type { Text } from '../../../src/text/text.ts';
import type { Page } from '../../../src/ui/page-context.ts';
import { tableText } from '../../../src/ui/table/table-file.ts';
import { smallEdition } from '../state/small-edition.ts';

function headingsIn(text: Text, language: 'ja' | 'en'): string {
  const page = {
    view: { ...DEFAULT_VIEW, language },
    text,
    edition: smallEdition([]),
    points: { hubs: [], rmos: [] },
    format: formatNumber(language),
  } as unknown as Page;
  const measures = ['population-2020', 'density-inhabitable'].flatMap(
    (id) => findMeasure(id) ?? [],
  );
  return tableText({ page, rows: [], measures, title: '' });
}

test('headings of a saved table have the brackets of its language', () => {
  expect(headingsIn(ja, 'ja')).toContain('人口（2020年）［人］');
  expect(headingsIn(en, 'en')).toContain('[people]');
  expect(headingsIn(en, 'en')).not.toMatch(/[［］（）：、]/u);
});
