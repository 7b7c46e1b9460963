import type { LocatedAddresses } from '../../survey/geocode/locate-addresses.ts';

/** What the page asks of the worker that looks addresses up: once, and then it ends. */
export interface GeocodeTask {
  readonly addresses: readonly string[];
  /** Where the address data is, as the library wants it: `https://…/api/ja`. */
  readonly api: string;
}

/** What the worker says. */
export type GeocodeNews =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'located'; readonly located: LocatedAddresses }
  /** The network, or the server, in the words of the browser; how many went unanswered. */
  | { readonly kind: 'unanswered'; readonly unanswered: number; readonly reason: string }
  /** The look-up itself came to an end. */
  | { readonly kind: 'failed'; readonly reason: string };
