import { textOf } from '../grid.ts';
import type { PlaceWords, Reconciliation } from '../reconcile/reconcile.ts';

/** A row's place once it is certain. */
export type MatchedPlace = Extract<Reconciliation, { readonly status: 'matched' }>;

/** Words of a place, and what was found of them. */
interface KnownPlace extends Pick<PlaceWords, 'prefecture' | 'county' | 'municipality'> {
  readonly code: string;
  readonly found: Reconciliation;
}

/** Places of one name or code that are remembered; hardly a name is in more prefectures. */
const MOST_ALIKE = 16;

/**
 * What was found of the words of the rows so far: the same words mean the same place. One
 * look-up by the code or name that nearly always decides: there may be a million rows.
 */
export class KnownPlaces {
  readonly #reconcile: (words: PlaceWords) => Reconciliation;
  readonly #known = new Map<string, KnownPlace[]>();

  constructor(reconcile: (words: PlaceWords) => Reconciliation) {
    this.#reconcile = reconcile;
  }

  /** What the words of a row mean. */
  of(words: PlaceWords): Reconciliation {
    const { prefecture, county, municipality } = words;
    const code = textOf(words.code);
    const key = code === '' ? municipality : code;
    let alike = this.#known.get(key);
    if (alike === undefined) this.#known.set(key, (alike = []));
    for (const known of alike)
      if (
        known.prefecture === prefecture &&
        known.municipality === municipality &&
        known.county === county &&
        known.code === code
      )
        return known.found;
    const found = this.#reconcile(words);
    if (alike.length < MOST_ALIKE) alike.push({ prefecture, county, municipality, code, found });
    return found;
  }
}
