import { expect, test } from 'vitest';
import { briefingEn } from '../../../../src/text/en/briefing.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { withFigures } from '../../../../src/ui/export/figures-of.ts';
import { sampleContent } from '../../map/export/sample-sheet.ts';
import { table } from './sample-slide.ts';

test('beside the map stand the columns that the view shows, absent figures in words', () => {
  const [first, ...others] = table.columns;
  const beyond = { heading: '人口［人］', digits: 0, isBeyondView: true };
  const wide = {
    ...table,
    columns: first === undefined ? [] : [first, beyond, ...others],
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.toSpliced(1, 0, { figure: 4_321 }),
    })),
  };
  const { figures } = withFigures(sampleContent(), [wide], ja, briefingJa);
  expect(figures?.headings).toEqual(['市区町村', '区分', '高齢化率［%］']);
  expect(figures?.rows).toContainEqual(['檮原町', '全部過疎', ja.absence.suppressed.short]);
  expect(figures?.rows.flat().join()).not.toContain('4,321');
});

test('rows without room are counted in the right number', () => {
  expect(briefingEn.exports.table.moreRows(1)).toMatch(/^1 more row:/);
  expect(briefingEn.exports.table.moreRows(1_200)).toMatch(/^1,200 more rows:/);
});

test('a view without a table has no figures beside its map', () => {
  expect(withFigures(sampleContent(), [], ja, briefingJa).figures).toBeUndefined();
});
