import { prefectureOf, withCheckDigit } from '../../../src/domain/municipality-code.ts';
import type { UserFinding } from '../user-error.ts';
import type { TypedRow, TypedTable } from './typed-table.ts';

/** Municipalities whose check digit or prefecture does not fit their code. */
export function wrongCodes(table: TypedTable): readonly UserFinding[] {
  return table.rows.flatMap((row) => {
    const code = row.text('municipality_code');
    return [
      ...compare(table, row, 'municipality_code_with_check_digit', withCheckDigit(code)),
      ...compare(table, row, 'prefecture_code', prefectureOf(code)),
    ];
  });
}

function compare(
  { file }: TypedTable,
  row: TypedRow,
  column: string,
  expected: string,
): readonly UserFinding[] {
  const found = row.text(column);
  if (found === expected) return [];
  return [
    {
      file,
      row: row.row,
      column,
      found,
      expected: {
        ja: `団体コード ${row.text('municipality_code')} から決まる ${expected}`,
        en: `${expected}, as follows from the code ${row.text('municipality_code')}`,
      },
      action: {
        ja: '総務省の団体コード一覧と照らし合わせ、二つの列のどちらかを直してください。',
        en: "Compare with the ministry's list of codes and mend one of the two columns.",
      },
    },
  ];
}
