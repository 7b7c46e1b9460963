import { createContext, useContext } from 'react';
import type { ReachLimit } from '../../domain/reach.ts';
import type { GapSurface } from '../../map/gap-scene.ts';
import type { GapSettings } from '../../state/gap-settings.ts';
import type { GapText } from '../../text/gap-text.ts';
import type { GapChange } from './newest-settings.ts';
import type { GapState } from './use-gap.ts';
import type { Placing, Sites } from './use-sites.ts';
import type { Surfaces } from './use-surface.ts';

/** What every part of the gap explorer reads, beside the page. */
export interface GapPage {
  readonly words: GapText;
  readonly settings: GapSettings;
  /** Changes the newest settings, however old the caller; the link follows. */
  readonly set: (change: GapChange) => void;
  /** Takes a limit at once, and into the link when it rests: for the slider. */
  readonly moveLimit: (limit: ReachLimit) => void;
  readonly state: GapState;
  /** Name of an area or of the surroundings of a place. */
  readonly nameOf: (code: string) => string;
  /** Sentences on method, survey and date, with the warning about the hubs loaded. */
  readonly method: readonly string[];
  readonly warning: string;
  /** Whether the next click on the map places or moves a hypothetical hub. */
  readonly placing: Placing | undefined;
  readonly setPlacing: (placing: Placing | undefined) => void;
  readonly onPlace: Sites['onPlace'];
  readonly moveSite: Sites['moveSite'];
  /** The picture of distances, where the reader wants it. */
  readonly surface?: GapSurface | undefined;
  /** The same painted for another ground than the page's. */
  readonly surfaceOn: Surfaces['surfaceOn'];
}

const GapContext = createContext<GapPage | undefined>(undefined);

/** Gives the gap explorer to its parts. */
export const GapProvider = GapContext.Provider;

/** The gap explorer around a component. Throws outside of one: that is a bug of ours. */
export function useGapPage(): GapPage {
  const page = useContext(GapContext);
  if (page === undefined) throw new Error('useGapPage needs a GapProvider above it');
  return page;
}
