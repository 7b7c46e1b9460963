import type { MunicipalityCode } from './municipality-code.ts';
import type { LongitudeLatitude } from './position.ts';

/** Where a position lies as seen from the municipality it is said to be in. */
export type Whereabouts =
  | { readonly kind: 'inside' }
  /** In the area of another municipality. */
  | { readonly kind: 'elsewhere'; readonly code: MunicipalityCode }
  /** In no area at all: at sea, or on an islet that the boundaries leave out. */
  | { readonly kind: 'nowhere' };

/** Tells where a position lies, by areas of municipalities. */
export type FindWhereabouts = (position: LongitudeLatitude, code: MunicipalityCode) => Whereabouts;
