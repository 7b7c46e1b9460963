import type { DepopulationClass, DepopulationDate } from '../../../src/domain/depopulation.ts';
import { DEPOPULATION_DATES } from '../../../src/domain/depopulation.ts';
import type { UserFinding } from '../user-error.ts';
import type { CanonicalMunicipality, CanonicalTables } from './canonical-tables.ts';
import type { TypedTable } from './typed-table.ts';

/**
 * The depopulation class of every municipality on every date, in the order of
 * the municipalities. A class that is missing, and a date that the program does
 * not know, are added to `findings`.
 */
export function composeDepopulation(
  table: TypedTable,
  municipalities: readonly CanonicalMunicipality[],
  findings: UserFinding[],
): CanonicalTables['depopulation'] {
  const classes = new Map<string, DepopulationClass>();
  for (const row of table.rows) {
    const date = row.text('as_of');
    const found = row.optionalText('depopulation_class') as DepopulationClass | undefined;
    if (!isKnownDate(date)) findings.push(unknownDate(table.file, row.row, date));
    if (found !== undefined) classes.set(`${date} ${row.text('municipality_code')}`, found);
  }
  const column = (date: DepopulationDate): readonly DepopulationClass[] =>
    municipalities.map(({ code, name }) => {
      const found = classes.get(`${date} ${code}`);
      if (found === undefined) findings.push(missingClass(table.file, date, `${code} ${name}`));
      return found ?? 'none';
    });
  return { '2022-04-01': column('2022-04-01'), '2021-04-01': column('2021-04-01') };
}

function isKnownDate(date: string): date is DepopulationDate {
  return DEPOPULATION_DATES.some((known) => known === date);
}

function unknownDate(file: string, row: number, date: string): UserFinding {
  const list = DEPOPULATION_DATES.join(', ');
  return {
    file,
    row,
    column: 'as_of',
    found: date,
    expected: { ja: `次のどれか: ${list}`, en: `one of ${list}` },
    action: {
      ja: '新しい時点を加えるときは、src/domain/depopulation.ts にもその日付を書いてください。',
      en: 'To add a date, write it in src/domain/depopulation.ts as well.',
    },
  };
}

function missingClass(file: string, date: string, municipality: string): UserFinding {
  return {
    file,
    column: 'depopulation_class',
    found: {
      ja: `${date} の ${municipality} の区分がありません`,
      en: `no class for ${municipality} on ${date}`,
    },
    expected: {
      ja: 'full, partial, deemed, none のどれか',
      en: 'one of full, partial, deemed, none',
    },
    action: {
      ja: '一覧に載っていない市区町村は none と書いてください。',
      en: 'Write none for a municipality that is not on the list.',
    },
  };
}
