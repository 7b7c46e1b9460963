import type { SheetContent } from '../../map/export/sheet-content.ts';
import type { SheetTable } from '../../map/export/sheet-table.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { comparedContentOf, comparedTitle } from './compared-content.ts';
import { comparedTables } from './compared-table.ts';
import type { ReadyComparison } from './compared-view.ts';
import type { PreparedView } from './prepare-view.ts';
import { sheetContentOf, viewTitle, type SheetChoices } from './sheet-content-of.ts';
import { tableOf } from './table-of.ts';

/** A prepared view in words and shapes, with what it is compared with. Pure. */
export function viewContentOf(
  prepared: PreparedView,
  words: BriefingText,
  choices: SheetChoices = {},
): SheetContent {
  const comparison = comparisonOf(prepared);
  return comparison === undefined
    ? sheetContentOf(prepared, words, choices)
    : comparedContentOf(prepared, comparison, words, choices);
}

/** The figures behind a view; of a comparison those of both sides and their difference. Pure. */
export function viewTablesOf(prepared: PreparedView, words: BriefingText): readonly SheetTable[] {
  const comparison = comparisonOf(prepared);
  return comparison === undefined
    ? [tableOf(prepared, words)]
    : comparedTables(prepared, comparison, words);
}

/** The title a view gives itself. */
export function ownTitle(prepared: PreparedView, words: BriefingText): string {
  const comparison = comparisonOf(prepared);
  return comparison === undefined
    ? viewTitle(prepared, words)
    : comparedTitle(prepared, comparison, words);
}

function comparisonOf({ comparison }: PreparedView): ReadyComparison | undefined {
  return comparison?.status === 'ready' ? comparison : undefined;
}
