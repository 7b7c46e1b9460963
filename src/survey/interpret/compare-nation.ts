import { prefectureOf, type PrefectureCode } from '../../domain/municipality-code.ts';
import type { CanonicalRows } from './canonical-rows.ts';
import type { Report } from './cell-reader.ts';
import type { InterpretContext, NationalFigure } from './context.ts';
import type { TableDate } from './table-date.ts';
import type { PartSum, TableSum } from './table-sum.ts';
import { sumsOf } from './table-sums.ts';

/** Tables of more prefectures are held against the nation, and prefectures only where they differ. */
const FEW_PREFECTURES = 3;

/**
 * Holds what a table adds up to against the published figures of the nation and of its
 * prefectures. A table of some municipalities only is a part, and is said to be one.
 */
export function compareWithNation(
  canonical: CanonicalRows,
  date: TableDate,
  context: InterpretContext,
  report: Report,
): void {
  const sizes = new Map<PrefectureCode, number>();
  for (const code of context.index.byCode.keys())
    sizes.set(prefectureOf(code), (sizes.get(prefectureOf(code)) ?? 0) + 1);
  for (const sum of sumsOf(canonical, date))
    for (const figure of context.national)
      if (isSame(figure, sum)) compare(sum, figure, { sizes, context, report });
}

interface Against {
  /** Municipalities by prefecture. */
  readonly sizes: ReadonlyMap<PrefectureCode, number>;
  readonly context: InterpretContext;
  readonly report: Report;
}

function compare(sum: TableSum, figure: NationalFigure, against: Against): void {
  const { prefecture, value } = figure;
  const { value: own, municipalities } = partOf(sum, prefecture);
  // A prefecture that the table does not name is not in question.
  if (prefecture !== undefined && !sum.parts.has(prefecture)) return;
  const size = prefecture === undefined ? all(against.sizes) : (against.sizes.get(prefecture) ?? 0);
  const isWhole = sum.isList ? own >= value : municipalities >= size;
  const agrees = own === value;
  const isSide = prefecture !== undefined && sum.parts.size > FEW_PREFECTURES;
  if (isSide && (agrees || !isWhole)) return;
  if (sum.isAside && !agrees && !isWhole) return;
  const kind = agrees ? 'nationalAgrees' : isWhole ? 'nationalDiffers' : 'nationalPartial';
  const area = prefecture === undefined ? '' : against.context.index.prefectures.get(prefecture);
  const done = [sum.measure, sum.asOf, area].filter((word) => word !== '').join(' ');
  against.report(kind, { found: `${own}`, expected: `${value}`, done });
}

function partOf({ parts }: TableSum, prefecture: PrefectureCode | undefined): PartSum {
  const own = prefecture === undefined ? [...parts.values()] : [parts.get(prefecture)];
  return own.reduce<PartSum>(
    (sum, part) => ({
      value: sum.value + (part?.value ?? 0),
      municipalities: sum.municipalities + (part?.municipalities ?? 0),
    }),
    { value: 0, municipalities: 0 },
  );
}

function all(sizes: ReadonlyMap<PrefectureCode, number>): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** A list of a date is held against that date; figures and surveys against their year. */
function isSame({ measure, asOf }: NationalFigure, sum: TableSum): boolean {
  if (measure !== sum.measure) return false;
  const digits = Math.min(asOf.length, sum.asOf.length);
  return digits >= 4 && asOf.slice(0, digits) === sum.asOf.slice(0, digits);
}
