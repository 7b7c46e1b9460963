import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { MapController, MapHandlers } from '../../map/map-controller.ts';
import { coveredTop } from '../../map/fit-padding.ts';
import type { Scene } from '../../map/scene.ts';
import { tilesAhead } from '../../map/tiles-ahead.ts';
import { tilesInSight, type FrameSize } from '../../map/tiles-in-sight.ts';
import type { TileReader } from '../../data/tile-archive.ts';
import type { Page } from '../page-context.ts';
import { libraryArrived } from './library-arrived.ts';

/** `waiting`: the still picture is shown; `ready`: the map; `failed`: the SVG map takes over. */
export type MapStatus = 'waiting' | 'ready' | 'failed';

/** What fails: a part of the map while it runs, or WebGL refused from the start. */
export type MapFailure = Parameters<MapHandlers['onFailure']>[0] | 'webgl';

/** What the map needs beside the scene. */
export interface MapSetup {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly page: Page;
  readonly scene: Scene;
  readonly tiles: TileReader;
  readonly handlers: Omit<MapHandlers, 'onReady' | 'onFailure'> & {
    readonly onFailure: (part: MapFailure) => void;
  };
  /** False keeps the map library away (it failed, or the reader's wish). */
  readonly isWanted: boolean;
  /** In another page's frame the wheel and one finger scroll that page. */
  readonly isEmbedded: boolean;
}

/**
 * Loads MapLibre after the first paint and keeps one controller for the life of
 * the edition; scenes and handlers reach it without making it anew.
 */
export function useMapController(setup: MapSetup): {
  status: MapStatus;
  controller: RefObject<MapController | undefined>;
} {
  const { container, page, scene, tiles, handlers, isWanted, isEmbedded } = setup;
  const controller = useRef<MapController>(undefined);
  const latest = useRef({ scene, handlers });
  const [status, setStatus] = useState<MapStatus>('waiting');
  const { edition } = page;
  // Not all the words: those of practice data are others than the page's, the library's are the same.
  const { mapLibre } = page.text;
  // Before the browser paints, so that the map's next frame is the page's.
  useLayoutEffect(() => {
    latest.current = { scene, handlers };
    controller.current?.setScene(scene);
  });
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    const start = async (): Promise<void> => {
      const range = { archive: edition.manifest.edition, ...edition.manifest.tiles };
      const library = import('../../map/map-controller.ts');
      // Not before the library, which would have to share a slow line with them: it takes
      // longer to be read than they to come.
      await Promise.race([libraryArrived(), library]);
      const element = container.current;
      if (isGone || element === null) return;
      const readTile = tilesAhead(
        tiles.tile,
        tilesInSight(latest.current.scene, sizeOf(element), range),
      );
      const { MapController: Controller } = await library;
      if (isGone) return;
      controller.current = new Controller(
        {
          container: element,
          range,
          readTile,
          locale: mapLibre,
          animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
          cooperativeGestures: isEmbedded,
          handlers: {
            onReady: () => setStatus('ready'),
            onPoint: (...event) => latest.current.handlers.onPoint(...event),
            onChoose: (...event) => latest.current.handlers.onChoose(...event),
            onCamera: (camera) => latest.current.handlers.onCamera(camera),
            onDragSite: (...event) => latest.current.handlers.onDragSite?.(...event),
            onMove: (camera) => latest.current.handlers.onMove?.(camera),
            onFailure: (part) => latest.current.handlers.onFailure(part),
          },
        },
        latest.current.scene,
      );
    };
    start().catch((error: unknown) => {
      // Where its code is gone too there is no worker to end.
      endWorker().catch(() => undefined);
      setStatus('failed');
      const isRefused = error instanceof Error && error.name === 'GPUInitializationError';
      latest.current.handlers.onFailure(isRefused ? 'webgl' : 'context');
    });
    return () => {
      isGone = true;
      controller.current?.destroy();
      controller.current = undefined;
      setStatus('waiting');
    };
  }, [isWanted, isEmbedded, container, tiles, edition.manifest, mapLibre]);
  return { status: isWanted ? status : 'failed', controller };
}

/** What waits for a map that does not come. Loaded on demand: a worker's address is the browser's. */
async function endWorker(): Promise<void> {
  const { endStartedWorker } = await import('../../map/worker-ahead.ts');
  endStartedWorker();
}

function sizeOf(element: HTMLElement): FrameSize {
  const { clientWidth, clientHeight } = element;
  return { width: clientWidth, height: clientHeight, covered: coveredTop(element) };
}
