import type { Measure } from '../../domain/measure.ts';
import type { SheetRow, SheetTable } from '../../map/export/sheet-table.ts';
import { pairOf } from '../../state/difference-fill.ts';
import { NATION } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { areaFigure } from '../compare/area-figure.ts';
import { comparedMeasures } from '../compare/compared-measures.ts';
import { columnFactsOf } from './column-facts-of.ts';
import { classCounts, classTable } from './compared-class-table.ts';
import { figureTables } from './compared-figure-tables.ts';
import { ownSide, type ReadyComparison } from './compared-view.ts';
import type { PreparedView } from './prepare-view.ts';
import { tableOf } from './table-of.ts';
import { sideColumns } from './table-parts.ts';

/**
 * Both sides and their difference: by area, of two areas those of B too; where areas have no
 * pairs item by item, and then each side's own. Pure.
 */
export function comparedTables(
  prepared: PreparedView,
  comparison: ReadyComparison,
  words: BriefingText,
): readonly SheetTable[] {
  const a = ownSide(prepared);
  const { b, figures, classes } = comparison;
  if (typeof figures !== 'string') return figureTables(a, comparison, figures, words);
  if (classes === undefined)
    return [
      summaryTable(a, comparison, words),
      ownTable('A', a, comparison, words),
      ownTable('B', b, comparison, words),
    ];
  return [
    a.page.view.area === NATION
      ? classCounts(a, comparison, classes, words)
      : classTable(a, comparison, classes, words),
  ];
}

/** One side's own areas, as it would be handed in alone. */
function ownTable(
  letter: 'A' | 'B',
  side: PreparedView,
  { words: own }: ReadyComparison,
  words: BriefingText,
): SheetTable {
  const table = tableOf(side, words);
  return { ...table, caption: own.side(letter, table.caption) };
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
  const shown = fill?.kind === 'measure' ? fill.measure : undefined;
  const beyond = measures.filter((measure) => measure !== shown);
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
    columnFacts: columnFactsOf(page, { measures: beyond, hasClasses: false }, words),
    chart: { columns: [], isStacked: false },
  };
}
