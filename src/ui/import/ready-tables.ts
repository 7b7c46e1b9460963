import { blockingFindings } from '../../survey/report/blocking.ts';
import type { DeskFile } from './import-desk.ts';
import { shownColumns, type TableOutline } from './table-outline.ts';

/** What the files on the desk would put on the map. */
export interface ReadyTables {
  readonly outlines: readonly TableOutline[];
  /** Whether anything of it can be shown. */
  readonly canShow: boolean;
  /** Whether it counts something, so that a municipality without a row may have 0. */
  readonly needsExtent: boolean;
  /** Rows without a certain municipality. */
  readonly unmatched: number;
  /** Some tables are practice data, which is never taken in. */
  readonly isExercise: boolean;
  /** Names of files that are not taken in, because something in them is refused or asked about. */
  readonly blocked: readonly string[];
}

/** Whether a file that was read may be kept: the same rule as the command line's. */
export function isTaken({ state, view }: DeskFile): boolean {
  return (
    state === 'read' && view !== undefined && blockingFindings(view.findings, true).length === 0
  );
}

/** Looks through the files that were read. */
export function readyTables(files: readonly DeskFile[]): ReadyTables {
  const read = files.filter(({ state }) => state === 'read');
  const readings = read
    .filter(isTaken)
    .flatMap(({ view }) => (view?.tables ?? []).flatMap(({ reading }) => reading ?? []));
  const own = readings.filter(({ isExercise, rows }) => !isExercise && rows > 0);
  const outlines = own.map(({ outline }) => outline);
  const has = (...kinds: readonly TableOutline['kind'][]): boolean =>
    outlines.some(({ kind }) => kinds.includes(kind));
  const { counts, measures } = shownColumns(outlines);
  return {
    outlines,
    canShow:
      has('hubs', 'rmos', 'depopulation', 'demandPoints') || counts.length + measures.length > 0,
    needsExtent: has('hubs', 'rmos') || counts.length > 0,
    unmatched: own
      .filter(({ target }) => target !== 'codes')
      .reduce((sum, { unmatched }) => sum + unmatched, 0),
    isExercise: readings.some(({ isExercise }) => isExercise),
    // A file that could not be read at all says so itself.
    blocked: read
      .filter((entry) => !isTaken(entry) && entry.view?.isRefused === false)
      .map(({ file }) => file.name),
  };
}
