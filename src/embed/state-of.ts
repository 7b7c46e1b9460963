import { writeLink } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';
import type { StateParameters } from './protocol.ts';

/** A view as the parameters of its link. */
export function stateOf(view: ViewState): StateParameters {
  return Object.fromEntries(new URLSearchParams(writeLink(view)));
}
