import type { Figure } from '../../domain/absence.ts';
import { isDepopulated } from '../../domain/depopulation.ts';
import type { SheetTable } from '../../map/export/sheet-table.ts';
import { classChangeOf, isChange } from '../../state/class-change.ts';
import { isWithin } from '../../state/compare-view.ts';
import { pairOf } from '../../state/difference-fill.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { changeWords, classWords } from '../compare/class-change-words.ts';
import type { ComparedClasses } from '../compare/compared-classes.ts';
import type { ReadyComparison } from './compared-view.ts';
import type { PreparedView } from './prepare-view.ts';
import { areaCaption, shortName, sideColumns } from './table-parts.ts';

/** Both classes of every municipality of a prefecture, and what became of each. */
export function classTable(
  a: PreparedView,
  comparison: ReadyComparison,
  classes: ComparedClasses,
  words: BriefingText,
): SheetTable {
  const { page } = a;
  const { first, pairs } = classes;
  return {
    caption: areaCaption(a, words),
    rowHeading: words.exports.table.municipality,
    columns: [
      ...sideColumns(comparison, undefined, '', words),
      { heading: comparison.words.changes.change, digits: undefined },
    ],
    rows: [...pairs]
      .filter(([code]) => isWithin(code, page.view.area.slice(0, 2)))
      .map(([code, pair]) => ({
        code,
        name: shortName(a, code),
        cells: [
          { text: classWords(page, first === 'a' ? pair.before : pair.after) },
          { text: classWords(page, first === 'a' ? pair.after : pair.before) },
          { text: changeWords(comparison.words, pair) },
        ],
      })),
    chart: { columns: [], isStacked: false },
  };
}

/** Depopulated municipalities of each prefecture on both sides, and how many changed their class. */
export function classCounts(
  a: PreparedView,
  { b, names }: ReadyComparison,
  { pairs }: ComparedClasses,
  words: BriefingText,
): SheetTable {
  const { table, compare: said } = words.exports;
  const depopulated = ({ page: { rows } }: PreparedView, prefecture: string): Figure => {
    const own = rows.filter(({ code }) => code.startsWith(prefecture));
    if (own.some(({ depopulation }) => depopulation === undefined)) return 'notLoaded';
    return own.filter(
      ({ depopulation }) => depopulation !== undefined && isDepopulated(depopulation),
    ).length;
  };
  const changed = (prefecture: string): Figure => {
    const changes = [...pairs]
      .filter(([code]) => code.startsWith(prefecture))
      .map(([, pair]) => classChangeOf(pair));
    return changes.includes(undefined) ? 'notLoaded' : changes.filter(isChange).length;
  };
  return {
    caption: table.prefectures,
    rowHeading: table.prefecture,
    columns: [
      { heading: said.table.depopulated('A', names.a), digits: 0 },
      { heading: said.table.depopulated('B', names.b), digits: 0 },
      { heading: said.table.difference(''), digits: 0, isSigned: true },
      { heading: said.table.changed, digits: 0 },
    ],
    rows: a.page.edition.prefectures.map(({ code }) => {
      const pair = pairOf(depopulated(a, code), depopulated(b, code), 0);
      return {
        code,
        name: shortName(a, code),
        cells: [pair.a, pair.b, pair.difference, changed(code)].map((figure) => ({ figure })),
      };
    }),
    chart: { columns: [0, 1], isStacked: false },
  };
}
