import type { OpenedManifest } from '../../data/manifest.ts';
import { openTilesAhead } from '../../data/open-tiles.ts';
import { startWorkerAhead } from '../../map/worker-ahead.ts';

/**
 * Asks for the map library and the tiles while the tables
 * are still under way, so that the map waits for one thing and not for one after
 * the other. What fails here is asked for again, and reported, where it is needed.
 */
export function fetchMapAhead(opened: Promise<OpenedManifest>): void {
  const ignore = (): void => undefined;
  // Small, and before the library, which the head of the tiles would else wait for.
  import('../../data/tile-archive.ts').catch(ignore);
  import('../../map/map-controller.ts').catch(ignore);
  startWorkerAhead();
  opened.then(({ manifest, base }) => openTilesAhead(manifest.tiles, base), ignore);
}
