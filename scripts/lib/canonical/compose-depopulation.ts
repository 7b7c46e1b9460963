import type { DepopulationClass, DepopulationDate } from '../../../src/domain/depopulation.ts';
import type { UserFinding } from '../user-error.ts';
import type { CanonicalMunicipality, CanonicalTables } from './canonical-tables.ts';
import type { TypedTable } from './typed-table.ts';

/**
 * The depopulation class of every municipality on every date that the table has, in the
 * order of the municipalities. A class that is missing, and a date that is no whole date,
 * are added to `findings`.
 */
export function composeDepopulation(
  table: TypedTable,
  municipalities: readonly CanonicalMunicipality[],
  findings: UserFinding[],
): CanonicalTables['depopulation'] {
  const lists = new Map<DepopulationDate, Map<string, DepopulationClass>>();
  for (const row of table.rows) {
    const date = row.text('as_of');
    const found = row.optionalText('depopulation_class') as DepopulationClass | undefined;
    if (!WHOLE_DATE.test(date)) {
      findings.push(vagueDate(table.file, row.row, date));
      continue;
    }
    const list = lists.get(date) ?? new Map<string, DepopulationClass>();
    lists.set(date, list);
    if (found !== undefined) list.set(row.text('municipality_code'), found);
  }
  const column = (
    date: DepopulationDate,
    list: ReadonlyMap<string, DepopulationClass>,
  ): readonly DepopulationClass[] =>
    municipalities.map(({ code, name }) => {
      const found = list.get(code);
      if (found === undefined) findings.push(missingClass(table.file, date, `${code} ${name}`));
      return found ?? 'none';
    });
  const newestFirst = [...lists].toSorted(([first], [second]) => (first < second ? 1 : -1));
  return Object.fromEntries(newestFirst.map(([date, list]) => [date, column(date, list)]));
}

/** Source of each list, by its date: that of its first row. */
export function composeListSources(
  rows: TypedTable['rows'],
): CanonicalTables['depopulationSources'] {
  const sources: Record<DepopulationDate, string> = {};
  for (const row of rows) sources[row.text('as_of')] ??= row.text('source');
  return sources;
}

const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/u;

function vagueDate(file: string, row: number, date: string): UserFinding {
  return {
    file,
    row,
    column: 'as_of',
    found: date,
    expected: { ja: '年月日（2022-04-01 の形）', en: 'a whole date, such as 2022-04-01' },
    action: {
      ja: '一覧の時点を年月日で書いてください。取り込むときは --as-of で指定できます。',
      en: 'Write the date of the list whole. An import takes it from --as-of.',
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
