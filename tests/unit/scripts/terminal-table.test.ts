import { expect, test } from 'vitest';
import { formatTerminalTable, terminalWidth } from '../../../scripts/lib/terminal-table.ts';

test('kanji, kana and full-width forms take two cells, digits one', () => {
  expect(terminalWidth('人口（2020年）')).toBe(14);
  expect(terminalWidth('126,146,099')).toBe(11);
});

test('columns stand under each other, numbers to the right', () => {
  const table = formatTerminalTable(
    [
      ['検査', '期待'],
      ['人口', '126,146'],
      ['a', '8'],
    ],
    ['left', 'right'],
  );
  expect(table).toBe('検査     期待\n人口  126,146\na           8');
});
