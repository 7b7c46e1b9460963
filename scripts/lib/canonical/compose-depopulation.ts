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
  ): readonly DepopulationClass[] => {
    const missing = municipalities.filter(({ code }) => !list.has(code));
    if (missing.length > 0) findings.push(missingClasses(table.file, date, missing));
    return municipalities.map(({ code }) => list.get(code) ?? 'none');
  };
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

/** A date mistyped once would else be told for every other municipality. */
const NAMED_MISSING = 3;

function missingClasses(
  file: string,
  date: string,
  missing: readonly CanonicalMunicipality[],
): UserFinding {
  const named = missing.slice(0, NAMED_MISSING).map(({ code, name }) => `${code} ${name}`);
  const others = missing.length - named.length;
  return {
    file,
    column: 'depopulation_class',
    found: {
      ja: `${date} の区分がない市区町村（${named.join('、')}${others > 0 ? `、ほか${others}` : ''}）`,
      en: `no class on ${date} for ${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}`,
    },
    expected: {
      ja: 'full, partial, deemed, none のどれか',
      en: 'one of full, partial, deemed, none',
    },
    action: {
      ja: '一覧に載っていない市区町村は none と書いてください。時点の書き間違いでないかも確かめてください。',
      en: 'Write none for a municipality that is not on the list. Check the date for a slip, too.',
    },
  };
}
