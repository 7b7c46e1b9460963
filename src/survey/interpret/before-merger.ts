import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { SurveyTable } from '../layout/survey-table.ts';
import type { MunicipalityIndex } from '../reconcile/municipality-index.ts';
import type { CanonicalRows } from './canonical-rows.ts';
import type { Report } from './cell-reader.ts';

/** As many as a finding names. */
const NAMED = 10;
/** As many as it names with a day each. */
const NAMED_WITH_DAY = 4;

/** What the doubts are of. */
interface Read {
  readonly table: SurveyTable;
  readonly canonical: CanonicalRows;
  /** Of the table, `YYYY` or longer; empty when nothing says it. */
  readonly asOf: string;
  /** Municipalities of today that rows of former ones are parts of. */
  readonly merged: ReadonlySet<MunicipalityCode>;
}

/**
 * Doubts rows of municipalities that were smaller: those beside rows of former ones that are
 * parts of them today (a table with 高知市 and 鏡村 is older than their merger), and those
 * whose last merger came after the day of the table.
 */
export function reportBeforeMerger(read: Read, index: MunicipalityIndex, report: Report): void {
  const asOf = areasAsOf(read);
  if (asOf === '' && read.merged.size === 0) return;
  const codes = codesOf(read.canonical);
  const nameOf = (code: MunicipalityCode): string => index.byCode.get(code)?.name ?? code;
  const listed = codes.filter((code) => read.merged.has(code));
  if (listed.length > 0)
    report('beforeMerger', {
      found: listed.slice(0, NAMED).map(nameOf).join('、'),
      done: `${listed.length}`,
    });
  if (asOf === '') return;
  const mergerOf = (code: MunicipalityCode): string => index.lastMergers.get(code) ?? '';
  const grown = codes.filter((code) => mergerOf(code) > lastDayOf(asOf));
  const dated = grown.filter((code) => !read.merged.has(code));
  if (dated.length > 0)
    report('beforeMerger', {
      found: dated
        .slice(0, NAMED_WITH_DAY)
        .map((code) => `${nameOf(code)} ${mergerOf(code)}`)
        .join('、'),
      expected: asOf,
      done: `${dated.length}`,
    });
}

function codesOf({ rows }: CanonicalRows): readonly MunicipalityCode[] {
  return [...new Set(rows.flatMap(({ municipalityCode }) => municipalityCode ?? []))];
}

/**
 * The day of whose areas a table of figures or classes tells: its latest, for a table with
 * figures of years before and after a merger is of the areas of after. Empty where nothing
 * says it, or where it says that its figures were put together for later areas (組替).
 */
function areasAsOf({ table, canonical, asOf }: Read): string {
  if (canonical.target !== 'figures' && canonical.target !== 'depopulation') return '';
  if ([...table.titles, ...table.notes].some((text) => /組[み]?[替換]/u.test(text))) return '';
  return canonical.rows.reduce((latest, row) => (row.asOf > latest ? row.asOf : latest), asOf);
}

/** The last day that a year, month or day may mean, for comparing. */
function lastDayOf(asOf: string): string {
  return asOf + '-12-31'.slice(asOf.length - 4);
}
