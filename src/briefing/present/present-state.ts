import type { PresentAction } from './key-action.ts';

/** Where a presentation stands. */
export interface PresentState {
  /** From 0. */
  readonly index: number;
  /** Page of a slide that has several, from 0; Infinity: the last of one that is yet to be made. */
  readonly page: number;
  readonly isBlack: boolean;
  /** Digits typed so far, before Enter. */
  readonly typed: string;
}

/** More digits than any briefing has slides are forgotten. */
const MOST_DIGITS = 3;

/**
 * The state after a deed, on a slide of so many pages: steps go through them, numbers go
 * to slides, a step back to the last page of the slide before. On a black screen every step
 * only brings the picture back.
 */
export function presentStep(
  state: PresentState,
  action: PresentAction,
  count: number,
  pages: number,
): PresentState {
  const to = (index: number, page = 0): PresentState => ({
    index: Math.max(0, Math.min(index, count - 1)),
    page,
    isBlack: false,
    typed: '',
  });
  const onward = (by: 1 | -1): PresentState => {
    const page = Math.min(state.page, pages - 1) + by;
    if (page >= 0 && page < pages) return to(state.index, page);
    // Behind the last page of all there is nothing to go back to the first for.
    if (by === 1)
      return state.index === count - 1 ? to(state.index, pages - 1) : to(state.index + 1);
    return state.index === 0 ? to(0) : to(state.index - 1, Infinity);
  };
  if (action.kind === 'digit')
    return { ...state, typed: `${state.typed}${action.digit}`.slice(-MOST_DIGITS) };
  if (action.kind === 'black') return { ...state, isBlack: !state.isBlack, typed: '' };
  if (action.kind === 'jump')
    return state.typed === ''
      ? state.isBlack
        ? to(state.index, state.page)
        : onward(1)
      : to(Number(state.typed) - 1);
  if (state.isBlack && action.kind === 'step') return to(state.index, state.page);
  if (action.kind === 'step') return onward(action.by);
  if (action.kind === 'first') return to(0);
  return action.kind === 'last' ? to(count - 1) : state;
}

/**
 * Which page of the slide that is made to show, from 0: while another slide is being made,
 * the page that was shown last stays.
 */
export function pageOnStage(
  made: { readonly index: number; readonly pages: readonly string[] },
  { index, page }: Pick<PresentState, 'index' | 'page'>,
  last: number,
): number {
  return Math.min(made.index === index ? page : last, made.pages.length - 1);
}
