import type { Figure } from '../../domain/absence.ts';
import type { SheetRow, SheetTable } from '../../map/export/sheet-table.ts';
import type { FigurePair } from '../../state/area-fill.ts';
import { isWithin } from '../../state/compare-view.ts';
import { pairOf } from '../../state/difference-fill.ts';
import { NATION } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { areaFigure } from '../compare/area-figure.ts';
import type { ComparedFigures } from '../compare/compared-figures.ts';
import { percentOf } from '../compare/pair-gaps.ts';
import type { ReadyComparison } from './compared-view.ts';
import { wholeOf } from './compared-words.ts';
import type { PreparedView } from './prepare-view.ts';
import { areaCaption, shortName, sideColumns } from './table-parts.ts';

/** A comparison whose figures stand in pairs, and the words for it. */
interface Paired {
  readonly a: PreparedView;
  readonly comparison: ReadyComparison;
  readonly figures: ComparedFigures;
  readonly words: BriefingText;
}

/**
 * Both sides and their difference, area by area: of two areas those of A against B as a
 * whole, and those of B against A, unless they are the same. Pure.
 */
export function figureTables(
  a: PreparedView,
  comparison: ReadyComparison,
  figures: ComparedFigures,
  words: BriefingText,
): readonly SheetTable[] {
  const paired = { a, comparison, figures, words };
  const { b, names, words: own } = comparison;
  if (figures.againstA === undefined) return [tableOfSide(paired, 'a')];
  const { against } = words.exports.compare.table;
  const ofSide = (side: 'a' | 'b', other: string): SheetTable => {
    const table = tableOfSide(paired, side);
    return { ...table, caption: against(table.caption, other) };
  };
  const ofA = ofSide('a', own.side('B', names.b));
  const isSame = b.page.view.area.slice(0, 2) === a.page.view.area.slice(0, 2);
  // Prefectures are all listed already.
  if (isSame || figures.level === 'prefecture') return [ofA];
  return [ofA, ofSide('b', own.side('A', names.a))];
}

function tableOfSide(paired: Paired, side: 'a' | 'b'): SheetTable {
  const { a, comparison, figures, words } = paired;
  const { table, compare: said } = words.exports;
  const shown = side === 'a' ? a : comparison.b;
  const { area } = shown.page.view;
  const isNation = area === NATION;
  const isPrefectures = isNation || figures.level === 'prefecture';
  const { digits, unit, differenceUnit, name } = figures;
  const uncovered = isNation ? undefined : figures.uncovered;
  const cells = (pair: FigurePair, code: string): SheetRow['cells'] => [
    { figure: pair.a },
    { figure: pair.b },
    { figure: pair.difference },
    ...(uncovered === undefined ? [] : [{ figure: uncovered.get(code) ?? ('notLoaded' as const) }]),
  ];
  const all = side === 'a' ? figures.pairs : (figures.againstA ?? new Map<string, FigurePair>());
  const pairs = isNation
    ? prefecturePairs(paired, side)
    : [...all].filter(([code]) => isWithin(code, isPrefectures ? NATION : area.slice(0, 2)));
  return {
    caption: said.table.caption(name, isNation ? table.prefectures : areaCaption(shown, words)),
    rowHeading: isPrefectures ? table.prefecture : table.municipality,
    columns: [
      ...sideColumns(comparison, digits, unit, words),
      { heading: said.table.difference(differenceUnit.trim()), digits, isSigned: true },
      ...(uncovered === undefined
        ? []
        : [{ heading: comparison.words.table.uncovered, digits: 0, isSigned: true }]),
    ],
    rows: pairs.map(([code, pair]) => ({
      code,
      name: shortName(shown, code),
      cells: cells(pair, code),
    })),
    chart: { columns: comparison.form === 'difference' ? [2] : [0, 1], isStacked: false },
  };
}

/** Prefectures' own figures: those of municipalities are never averaged. */
function prefecturePairs(
  { a, comparison: { b, compare }, figures }: Paired,
  side: 'a' | 'b',
): readonly (readonly [string, FigurePair])[] {
  const { fill, page } = a;
  const whole = compare.with.kind === 'area' ? wholeOf(a, { b }) : undefined;
  const ofSide = ({ page: own, gap }: PreparedView, code: string): Figure => {
    if (page.view.gap !== undefined)
      return gap?.status === 'ready'
        ? percentOf(gap.prefectureFill.shares.get(code) ?? 'notLoaded')
        : 'notLoaded';
    return fill?.kind === 'measure' ? areaFigure(own, fill.measure, code) : 'notLoaded';
  };
  return page.edition.prefectures.map(({ code }) => [
    code,
    pairOf(
      side === 'b' ? (whole?.a ?? 'notLoaded') : ofSide(a, code),
      side === 'b' ? ofSide(b, code) : (whole?.b ?? ofSide(b, code)),
      figures.digits,
    ),
  ]);
}
