import { expect, test } from 'vitest';
import { joinParts, markBefore } from '../../../../src/map/export/join-parts.ts';
import { SHEET_SIZES } from '../../../../src/map/export/sheet-size.ts';
import { sheetSvg } from '../../../../src/map/export/sheet-svg.ts';
import { slideSvg } from '../../../../src/map/export/slide-svg.ts';
import { sampleContent } from './sample-sheet.ts';

const facts = [
  { kind: 'source', label: 'Source', words: 'MIC' },
  { kind: 'date', label: 'As of', words: '2022' },
  { kind: 'definition', label: 'Definition', words: 'By law.' },
  { kind: 'boundary', label: 'Boundaries', words: 'MLIT' },
] as const;

test('parts of a line are set apart as their language does', () => {
  expect(joinParts(['高知県', '', '過疎は2です。'], 'ja')).toBe('高知県　過疎は2です。');
  expect(joinParts(['Kochi, FY2022', '', '2 of 3. ', 'Beware'], 'en')).toBe(
    'Kochi, FY2022. 2 of 3. Beware',
  );
  expect(markBefore('Practice', 'en')).toBe('[Practice] ');
  expect(markBefore('演習用（架空）', 'ja')).toBe('【演習用（架空）】');
  expect(markBefore(undefined, 'en')).toBe('');
});

test('English sheets and slides have no ideographic space and no Japanese brackets', () => {
  const sheet = sampleContent({
    language: 'en',
    title: 'Gaps',
    subtitle: 'Kochi, FY2022',
    sentence: 'Two are far.',
    caution: 'Sample of hubs.',
    exerciseMark: 'Practice, fictitious',
    facts,
  });
  const gauge = {
    name: 'Hubs',
    heading: 'Hubs (FY2022)',
    value: '1,510',
    unit: '',
    target: 'Target 1,800 (FY2024)',
    result: '83.9%',
    bar: { length: 0.8, mark: 1 },
    color: '#a33a00',
    sentence: '290 short.',
  };
  const slide = {
    ...sheet,
    note: '',
    tables: [],
    altText: '',
    body: { kind: 'gauges', gauges: [gauge] },
  } as const;
  for (const svg of [
    sheetSvg(sheet, SHEET_SIZES['a4-landscape']),
    slideSvg(slide, { index: 0, count: 1, prefix: 's' }),
  ]) {
    expect(svg.replaceAll('沖ノ島', '')).not.toMatch(/[　【】：]/);
    expect(svg).toContain('[Practice, fictitious] Gaps');
  }
  const shown = slideSvg(slide, { index: 0, count: 1, prefix: 's' }).replaceAll(/<[^>]+>/g, '');
  expect(shown).toContain('Source: MIC. As of: 2022. Definition: By law. Boundaries: MLIT');
});
