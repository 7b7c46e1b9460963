import { DEFAULT_VIEW, drawsCells, type ViewState } from '../state/view-state.ts';

/**
 * Whether a view is the one that the build has written into the page of an area: the plain one.
 * Editions are not compared, and theme and light change nothing of what is written. Pure.
 */
export function isWrittenView(view: ViewState, area: string | undefined): boolean {
  const plain = { ...DEFAULT_VIEW, area };
  return (Object.keys(plain) as (keyof ViewState)[]).every(
    (key) =>
      ['edition', 'theme'].includes(key) ||
      (key === 'view' && !drawsCells(view)) ||
      view[key] === plain[key] ||
      same(view[key], plain[key]),
  );
}

function same(one: unknown, other: unknown): boolean {
  return Array.isArray(one) && JSON.stringify(one) === JSON.stringify(other);
}
