import type { Figure } from '../../domain/absence.ts';
import type { Measure } from '../../domain/measure.ts';
import type { SheetRow, SheetTable } from '../../map/export/sheet-table.ts';
import type { FigurePair } from '../../state/area-fill.ts';
import { isWithin } from '../../state/compare-view.ts';
import { pairOf } from '../../state/difference-fill.ts';
import { NATION } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { areaFigure } from '../compare/area-figure.ts';
import { comparedMeasures } from '../compare/compared-measures.ts';
import type { ComparedFigures } from '../compare/compared-figures.ts';
import { percentOf } from '../compare/pair-gaps.ts';
import { classCounts, classTable } from './compared-class-table.ts';
import { ownSide, type ReadyComparison } from './compared-view.ts';
import { wholeOf } from './compared-words.ts';
import type { PreparedView } from './prepare-view.ts';
import { areaCaption, shortName, sideColumns } from './table-parts.ts';

/** Both sides and their difference: by area, or, where areas have no pairs, item by item. Pure. */
export function comparedTable(
  prepared: PreparedView,
  comparison: ReadyComparison,
  words: BriefingText,
): SheetTable {
  const a = ownSide(prepared);
  const { figures, classes } = comparison;
  if (typeof figures !== 'string') return figureTable(a, comparison, figures, words);
  if (classes === undefined) return summaryTable(a, comparison, words);
  return a.page.view.area === NATION
    ? classCounts(a, comparison, classes, words)
    : classTable(a, comparison, classes, words);
}

function figureTable(
  a: PreparedView,
  comparison: ReadyComparison,
  figures: ComparedFigures,
  words: BriefingText,
): SheetTable {
  const { page } = a;
  const { table, compare: said } = words.exports;
  const isNation = page.view.area === NATION;
  const { digits, unit, differenceUnit, name } = figures;
  const uncovered = isNation ? undefined : figures.uncovered;
  const cells = (pair: FigurePair, code: string): SheetRow['cells'] => [
    { figure: pair.a },
    { figure: pair.b },
    { figure: pair.difference },
    ...(uncovered === undefined ? [] : [{ figure: uncovered.get(code) ?? ('notLoaded' as const) }]),
  ];
  const pairs = isNation
    ? prefecturePairs(a, comparison, figures)
    : [...figures.pairs].filter(([code]) =>
        isWithin(code, figures.level === 'prefecture' ? NATION : page.view.area.slice(0, 2)),
      );
  return {
    caption: said.table.caption(name, isNation ? table.prefectures : areaCaption(a, words)),
    rowHeading: isNation || figures.level === 'prefecture' ? table.prefecture : table.municipality,
    columns: [
      ...sideColumns(comparison, digits, unit, words),
      { heading: said.table.difference(differenceUnit.trim()), digits, isSigned: true },
      ...(uncovered === undefined
        ? []
        : [{ heading: comparison.words.table.uncovered, digits: 0, isSigned: true }]),
    ],
    rows: pairs.map(([code, pair]) => ({
      code,
      name: shortName(a, code),
      cells: cells(pair, code),
    })),
    chart: { columns: comparison.form === 'difference' ? [2] : [0, 1], isStacked: false },
  };
}

/** Prefectures' own figures: those of municipalities are never averaged. */
function prefecturePairs(
  a: PreparedView,
  { b, compare }: ReadyComparison,
  figures: ComparedFigures,
): readonly (readonly [string, FigurePair])[] {
  const { fill, page } = a;
  const whole = compare.with.kind === 'area' ? wholeOf(a, { b })?.b : undefined;
  const ofSide = ({ page: side, gap }: PreparedView, code: string): Figure => {
    if (page.view.gap !== undefined)
      return gap?.status === 'ready'
        ? percentOf(gap.prefectureFill.shares.get(code) ?? 'notLoaded')
        : 'notLoaded';
    return fill?.kind === 'measure' ? areaFigure(side, fill.measure, code) : 'notLoaded';
  };
  return page.edition.prefectures.map(({ code }) => [
    code,
    pairOf(ofSide(a, code), whole ?? ofSide(b, code), figures.digits),
  ]);
}

/** Both areas as wholes, item by item: what the screen lists beside two maps. */
function summaryTable(
  a: PreparedView,
  comparison: ReadyComparison,
  words: BriefingText,
): SheetTable {
  const { page, fill } = a;
  const { b, words: own } = comparison;
  const { table: said } = words.exports.compare;
  const measures = comparedMeasures(fill?.kind === 'measure' ? fill.measure.id : page.view.measure);
  const row = (measure: Measure): SheetRow => {
    const { digits } = measure;
    const pair = pairOf(
      areaFigure(page, measure, page.view.area),
      areaFigure(b.page, measure, b.page.view.area),
      digits,
    );
    const { name } = page.text.measures[measure.id];
    return {
      code: '',
      name: words.exports.table.withUnit(name, page.text.measureUnits[measure.unit]),
      cells: [pair.a, pair.b, pair.difference].map((figure) => ({ figure, digits })),
    };
  };
  return {
    caption: said.summary,
    rowHeading: said.item,
    columns: [
      ...sideColumns(comparison, 0, '', words),
      { heading: own.table.difference, digits: 0, isSigned: true },
    ],
    rows: measures.map(row),
    chart: { columns: [], isStacked: false },
  };
}
