import { textOf } from '../grid.ts';
import type { PlaceWords, Reconciliation } from '../reconcile/reconcile.ts';
import { within } from './within.ts';

/** A row's place once it is certain. */
export type MatchedPlace = Extract<Reconciliation, { readonly status: 'matched' }>;

/**
 * What was found of the words of the rows so far: the same words mean the same place.
 * Kept by one word after the other, because a joined key for each of a million rows costs
 * more than the look-ups.
 */
export class KnownPlaces {
  readonly #reconcile: (words: PlaceWords) => Reconciliation;
  readonly #known = new Map<string, Map<string, Map<string, Map<string, Reconciliation>>>>();

  constructor(reconcile: (words: PlaceWords) => Reconciliation) {
    this.#reconcile = reconcile;
  }

  /** What the words of a row mean. */
  of(words: PlaceWords): Reconciliation {
    const { prefecture, county, municipality } = words;
    const code = textOf(words.code);
    const codes = within(within(within(this.#known, prefecture), municipality), county);
    let found = codes.get(code);
    if (found === undefined) codes.set(code, (found = this.#reconcile(words)));
    return found;
  }
}
