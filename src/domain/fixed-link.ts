import type { LongitudeLatitude } from './position.ts';

/** A bridge, tunnel or causeway, by a position on the land at either end, good to about a kilometre. */
export interface FixedLink {
  readonly from: LongitudeLatitude;
  readonly to: LongitudeLatitude;
}

/** A fixed link with its name and the id of the source that tells of it. */
export interface NamedFixedLink extends FixedLink {
  readonly name: string;
  readonly source: string;
}
