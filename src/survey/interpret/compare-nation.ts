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
 * Holds what a table adds up to against the published figures of the nation, of its
 * prefectures and of blocks of them. A table of some municipalities only is a part, and is said to be one.
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
  const { prefecture, block, value } = figure;
  const codes = block?.prefectures ?? (prefecture === undefined ? undefined : [prefecture]);
  // A prefecture that the table does not name is not in question.
  if (codes !== undefined && !codes.every((code) => sum.parts.has(code))) return;
  const { value: own, municipalities } = partOf(sum, codes);
  const { sizes } = against;
  const size =
    codes === undefined
      ? all(sizes)
      : codes.reduce((total, code) => total + (sizes.get(code) ?? 0), 0);
  const isWhole = sum.isList ? own >= value : municipalities >= size;
  const agrees = own === value;
  const isSide = codes !== undefined && sum.parts.size > FEW_PREFECTURES;
  if (isSide && !(isWhole && !agrees) && block === undefined) return;
  if ((sum.isAside || block !== undefined) && !agrees && !isWhole) return;
  const kind = agrees ? 'nationalAgrees' : isWhole ? 'nationalDiffers' : 'nationalPartial';
  const ofPrefecture = against.context.index.prefectures.get(prefecture ?? '');
  const area = block?.name ?? ofPrefecture ?? '';
  const done = [sum.measure, sum.asOf, area].filter((word) => word !== '').join(' ');
  against.report(kind, { found: `${own}`, expected: `${value}`, done });
}

function partOf({ parts }: TableSum, codes: readonly PrefectureCode[] | undefined): PartSum {
  const own = codes === undefined ? [...parts.values()] : codes.map((code) => parts.get(code));
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
