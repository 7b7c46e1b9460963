import { ScaleControl } from 'maplibre-gl';
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { PERFORMANCE_NAMES } from '../domain/performance-mark.ts';
import type { LongitudeLatitude } from '../domain/position.ts';
import type { Camera } from '../state/view-state.ts';
import { cameraOf, moveTo } from './camera.ts';
import { fadeOut } from './crossfade.ts';
import { DrawnScene } from './drawn-scene.ts';
import { drawOnceLoaded } from './first-frame.ts';
import { SOURCE } from './layer-ids.ts';
import { makeMap, registerTiles } from './maplibre-init.ts';
import { drawPatternsWhenWanted } from './pattern-image.ts';
import { targetAt } from './pointing.ts';
import type { MapTarget, Scene } from './scene.ts';
import { listenForSiteDrags, type OnDragSite } from './site-drag.ts';
import { buildStyle, type TileRange } from './style.ts';
import type { ReadTile } from './tiles-ahead.ts';

/** Mark from which a repaint is measured. */
const CHANGE_MARK = 'kyoten:change';

/** Place on the screen, in CSS pixels from the map's top left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What the map tells. None of these is called for changes the program made itself. */
export interface MapHandlers {
  readonly onReady: () => void;
  readonly onPoint: (target: MapTarget | undefined, point: ScreenPoint) => void;
  /** `position`: where on the earth; a place in the drawing on the equal-size map. */
  readonly onChoose: (
    target: MapTarget | undefined,
    point: ScreenPoint,
    position: LongitudeLatitude,
  ) => void;
  readonly onCamera: (camera: Camera) => void;
  /** Every step of a move of the reader's, for a map beside this one. */
  readonly onMove?: (camera: Camera) => void;
  readonly onDragSite?: OnDragSite;
  /** `tiles`: ours cannot be read; `base`: the optional base map; `context`: WebGL was lost. */
  readonly onFailure: (part: 'tiles' | 'base' | 'context', error: unknown) => void;
}

/** What a map needs to begin. */
export interface MapOptions {
  readonly container: HTMLElement;
  readonly range: TileRange;
  readonly readTile: ReadTile;
  /** MapLibre's own strings, translated. */
  readonly locale: Readonly<Record<string, string>>;
  readonly handlers: MapHandlers;
  readonly animate: boolean;
  readonly cooperativeGestures: boolean;
}

/** The only imperative part: one MapLibre map that follows scenes with the least change. */
export class MapController {
  readonly #map: MapLibreMap;
  readonly #options: MapOptions;
  readonly #drawn: DrawnScene;
  #scene: Scene;
  #isStyled = false;
  #isReady = false;

  constructor(options: MapOptions, scene: Scene) {
    this.#options = options;
    this.#scene = scene;
    registerTiles(options.range.archive, options.readTile);
    const style = buildStyle(scene, options.range);
    this.#map = makeMap({
      container: options.container,
      style,
      // The tests hold every style against the specification.
      validateStyle: false,
      // The page prints the credits itself, where they are always seen.
      attributionControl: false,
      // The page has its own keys: arrows go from area to area, not by pixels.
      keyboard: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      renderWorldCopies: false,
      maxZoom: 16,
      cooperativeGestures: options.cooperativeGestures,
      locale: options.locale,
      localIdeographFontFamily: false,
    });
    // Tiles of a base map come one by one from elsewhere, and are shown as they come.
    if (scene.base === 'none') drawOnceLoaded(this.#map);
    drawPatternsWhenWanted(this.#map);
    this.#map.touchZoomRotate.disableRotation();
    this.#map.addControl(new ScaleControl({ maxWidth: 100, unit: 'metric' }), 'bottom-left');
    this.#drawn = new DrawnScene(this.#map, scene, {
      range: options.range,
      layers: style.layers,
      onFailure: (error) => this.#fail('tiles', error),
    });
    moveTo(this.#map, scene, false);
    this.#listen(scene);
  }

  /** Goes to the next scene. Cheap when little is different. */
  setScene(next: Scene): void {
    const before = this.#scene;
    if (before === next) return;
    this.#scene = next;
    if (!this.#isStyled) return;
    performance.mark(CHANGE_MARK);
    const isOtherDrawing = before.drawing !== next.drawing;
    if (isOtherDrawing && this.#options.animate) this.#fade();
    this.#drawn.show(before, next);
    if (isOtherDrawing || before.camera !== next.camera || !sameBounds(before, next))
      moveTo(this.#map, next, this.#options.animate && !isOtherDrawing);
    this.#map.once('render', () => performance.measure(PERFORMANCE_NAMES.repaint, CHANGE_MARK));
    // At once: the next frame of the page is then also that of the map, and not the one after it.
    if (this.#isReady) this.#map.redraw();
    else this.#map.triggerRepaint();
  }

  /** Zooms by a number of levels around the middle, as a reader's own move. */
  zoomBy(levels: number): void {
    const zoom = this.#map.getZoom() + levels;
    this.#map.easeTo({ zoom, duration: this.#options.animate ? 250 : 0 }, { byReader: true });
  }

  /** Goes along with a map beside this one, at once and without telling of it. */
  follow({ longitude, latitude, zoom }: Camera): void {
    this.#map.jumpTo({ center: [longitude, latitude], zoom });
  }

  /** Zooms until a cluster falls apart, as a reader's own move. */
  openCluster(target: MapTarget & { kind: 'cluster' }): void {
    const [longitude, latitude] = target.position;
    const zoom = Math.min(this.#map.getZoom() + 2, 12);
    const duration = this.#options.animate ? 400 : 0;
    this.#map.easeTo({ center: [longitude, latitude], zoom, duration }, { byReader: true });
  }

  /** Where a longitude and latitude is on the screen. */
  project(longitude: number, latitude: number): ScreenPoint {
    const { x, y } = this.#map.project([longitude, latitude]);
    return { x, y };
  }

  /** Ends the map and everything it listens to. */
  destroy(): void {
    this.#map.remove();
  }

  #listen(styled: Scene): void {
    const map = this.#map;
    const { handlers } = this.#options;
    map.getCanvas().tabIndex = -1;
    map.once('style.load', () => this.#begin(styled));
    // Everything is drawn; names may still be fading in, which "idle" would wait for.
    map.once('load', () => {
      this.#isReady = true;
      performance.mark(PERFORMANCE_NAMES.mapReady);
      handlers.onReady();
      if (styled.dots.size === 0)
        this.#drawn.setData(SOURCE.municipalityLabels, this.#scene.municipalityLabels);
    });
    map.on('mousemove', (event: MapMouseEvent) => {
      const target = targetAt(map, event.point, this.#scene.gap);
      map.getCanvas().style.cursor = cursorOf(target);
      handlers.onPoint(target, event.point);
    });
    listenForSiteDrags(map, (...event) => handlers.onDragSite?.(...event));
    map.on('mouseout', (event: MapMouseEvent) => handlers.onPoint(undefined, event.point));
    map.on('click', (event: MapMouseEvent) =>
      handlers.onChoose(targetAt(map, event.point, this.#scene.gap), event.point, [
        event.lngLat.lng,
        event.lngLat.lat,
      ]),
    );
    map.on('move', (event: MoveEvent) => {
      if (isByReader(event)) handlers.onMove?.(cameraOf(map));
    });
    map.on('moveend', (event: MoveEvent) => {
      if (isByReader(event)) handlers.onCamera(cameraOf(map));
    });
    map.on('resize', () => {
      if (this.#scene.camera === undefined) moveTo(map, this.#scene, false);
    });
    map.on('webglcontextlost', (event) => handlers.onFailure('context', event));
    map.on('error', (event: { error: unknown; sourceId?: string }) =>
      this.#fail(event.sourceId?.startsWith('gsi') === true ? 'base' : 'tiles', event.error),
    );
  }

  #begin(styled: Scene): void {
    this.#isStyled = true;
    // The scene may have moved on while the style was loading.
    this.#drawn.show(styled, this.#scene);
  }

  /** MapLibre gives no error where work was given up for newer work: that is no failure. */
  #fail(part: 'tiles' | 'base', error: unknown): void {
    if (error !== undefined) this.#options.handlers.onFailure(part, error);
  }

  #fade(): void {
    // The drawing buffer is empty between frames: draw now, then copy.
    this.#map.redraw();
    fadeOut(this.#map.getCanvas(), this.#map.getContainer());
  }
}

function cursorOf(target: MapTarget | undefined): string {
  if (target === undefined) return '';
  return target.kind === 'site' ? 'grab' : 'pointer';
}

interface MoveEvent {
  readonly originalEvent?: unknown;
  readonly byReader?: boolean;
}

function isByReader({ originalEvent, byReader }: MoveEvent): boolean {
  return originalEvent !== undefined || byReader === true;
}

function sameBounds(one: Scene, other: Scene): boolean {
  return one.fit.every((degrees, index) => degrees === other.fit[index]);
}
