import { STATE_KEYS } from '../state-keys.ts';
import { writeLink } from '../url.ts';
import { DEFAULT_VIEW, drawsCells, type ViewState } from '../view-state.ts';

/** The URL form of a view as a slide keeps it: without what belongs to the reader's screen. */
export function slideLink(view: ViewState): string {
  const keys = Object.keys(STATE_KEYS) as readonly (keyof ViewState)[];
  const screen = keys.filter((key) => !STATE_KEYS[key].slide);
  const plain = Object.fromEntries(screen.map((key) => [key, DEFAULT_VIEW[key]]));
  // The table is shown beside the map, which is what a slide draws.
  const drawn = drawsCells(view) ? 'cells' : 'map';
  return writeLink({ ...view, ...plain, view: drawn });
}
