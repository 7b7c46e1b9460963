import type { PresentAction } from './key-action.ts';

/** Where a presentation stands. */
export interface PresentState {
  /** From 0. */
  readonly index: number;
  readonly isBlack: boolean;
  /** Digits typed so far, before Enter. */
  readonly typed: string;
}

/** More digits than any briefing has slides are forgotten. */
const MOST_DIGITS = 3;

/**
 * The state after a deed. On a black screen every step only brings the picture back. It
 * stands alone but for its constant: the offline file carries it.
 */
export function presentStep(
  state: PresentState,
  action: PresentAction,
  count: number,
): PresentState {
  const to = (index: number): PresentState => ({
    index: Math.max(0, Math.min(index, count - 1)),
    isBlack: false,
    typed: '',
  });
  if (action.kind === 'digit')
    return { ...state, typed: `${state.typed}${action.digit}`.slice(-MOST_DIGITS) };
  if (action.kind === 'black') return { ...state, isBlack: !state.isBlack, typed: '' };
  if (action.kind === 'jump')
    return state.typed === ''
      ? state.isBlack
        ? to(state.index)
        : to(state.index + 1)
      : to(Number(state.typed) - 1);
  if (state.isBlack && action.kind === 'step') return to(state.index);
  if (action.kind === 'step') return to(state.index + action.by);
  if (action.kind === 'first') return to(0);
  return action.kind === 'last' ? to(count - 1) : state;
}
