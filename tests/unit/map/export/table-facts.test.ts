import { expect, test } from 'vitest';
import type { SheetFact } from '../../../../src/map/export/sheet-content.ts';
import type { SheetTable } from '../../../../src/map/export/sheet-table.ts';
import { tableFacts } from '../../../../src/map/export/table-facts.ts';

const facts: readonly SheetFact[] = [
  { kind: 'source', label: '出典', words: '総務省、ほか2件', shorter: ['ほか3件'] },
  { kind: 'edition', label: '版', words: '2026-11-21版' },
];

const table: SheetTable = {
  caption: '',
  rowHeading: '',
  columns: [],
  rows: [],
  chart: { columns: [], isStacked: false },
};

test('columns beyond the view bring their source and date, once each and in order', () => {
  const columnFacts = [
    { kind: 'source', label: '出典', words: ['国勢調査', '国勢調査'], separator: '、' },
    { kind: 'date', label: '時点', words: ['人口 2020年10月1日'], separator: '、' },
    { kind: 'note', label: '注', words: [], separator: ' ' },
  ] as const;
  expect(tableFacts(facts, [{ ...table, columnFacts }])).toEqual([
    {
      kind: 'source',
      label: '出典',
      words: '国勢調査、総務省、ほか2件',
      shorter: ['国勢調査、ほか3件'],
    },
    { kind: 'date', label: '時点', words: '人口 2020年10月1日' },
    { kind: 'edition', label: '版', words: '2026-11-21版' },
  ]);
});

test('what a view says already is not said again', () => {
  const columnFacts = [
    { kind: 'source', label: '出典', words: ['総務省'], separator: '、' },
  ] as const;
  expect(tableFacts(facts, [table, { ...table, columnFacts }])).toEqual(facts);
});
