import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { LongitudeLatitude } from '../domain/position.ts';
import type { ScreenPoint } from './map-controller.ts';
import { queryLayers } from './query-layers.ts';

/** How near to the mark a mouse, and a finger, must come: pixels beyond its edge. */
const REACH = { mouse: 2, touch: 12 } as const;

/** A hypothetical hub that is being dragged; `isEnd` when it has been let go. */
export type OnDragSite = (
  index: number,
  position: LongitudeLatitude,
  at: ScreenPoint,
  isEnd: boolean,
) => void;

/**
 * Lets hypothetical hubs be dragged with mouse, pen or finger. Escape and a lost pointer
 * put the hub back. The map itself stays where it is meanwhile.
 */
export function listenForSiteDrags(map: MapLibreMap, onDrag: OnDragSite): void {
  const canvas = map.getCanvasContainer();
  let drag: Drag | undefined;
  canvas.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary || event.button !== 0 || drag !== undefined) return;
    const at = placeOf(canvas, event);
    const site = siteAt(map, at, event.pointerType === 'mouse' ? REACH.mouse : REACH.touch);
    if (site === undefined) return;
    const mark = map.project([...site.position]);
    drag = new Drag(map, onDrag, {
      index: site.index,
      pointer: event.pointerId,
      start: site.position,
      from: at,
      // The mark keeps its place under the pointer: it does not jump to be centred there.
      away: { x: mark.x - at.x, y: mark.y - at.y },
      end: () => {
        drag = undefined;
      },
    });
  });
  // After `pointerdown`, and before the map would take it for a move of its own.
  map.on('mousedown', (event) => drag !== undefined && event.preventDefault());
  map.on('touchstart', (event) => drag !== undefined && event.preventDefault());
  map.once('remove', () => drag?.stop());
}

/** What a drag begins with. */
interface Start {
  readonly index: number;
  readonly pointer: number;
  readonly start: LongitudeLatitude;
  readonly from: ScreenPoint;
  /** From the pointer to the middle of the mark, in pixels. */
  readonly away: ScreenPoint;
  readonly end: () => void;
}

class Drag {
  readonly #map: MapLibreMap;
  readonly #onDrag: OnDragSite;
  readonly #start: Start;
  readonly #listening = new AbortController();
  #hasMoved = false;

  constructor(map: MapLibreMap, onDrag: OnDragSite, start: Start) {
    this.#map = map;
    this.#onDrag = onDrag;
    this.#start = start;
    const { signal } = this.#listening;
    const own = (handle: (event: PointerEvent) => void) => (event: PointerEvent) => {
      if (event.pointerId === start.pointer) handle(event);
    };
    // The pointer may leave the map, so its whole window is listened to.
    addEventListener(
      'pointermove',
      own((event) => this.#move(event, false)),
      { signal },
    );
    addEventListener(
      'pointerup',
      own((event) => this.#move(event, true)),
      { signal },
    );
    addEventListener(
      'pointercancel',
      own(() => this.#putBack()),
      { signal },
    );
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        this.#putBack();
      },
      { signal, capture: true },
    );
  }

  /** Listens no more; the hub stays where it is. */
  stop(): void {
    this.#listening.abort();
    this.#start.end();
  }

  #move(event: PointerEvent, isEnd: boolean): void {
    const { index, from, away } = this.#start;
    const at = placeOf(this.#map.getCanvasContainer(), event);
    this.#hasMoved ||= Math.hypot(at.x - from.x, at.y - from.y) >= 3;
    if (this.#hasMoved) {
      const { lng, lat } = this.#map.unproject([at.x + away.x, at.y + away.y]);
      this.#onDrag(index, [lng, lat], at, isEnd);
    }
    if (isEnd) this.stop();
  }

  #putBack(): void {
    const { index, start, from } = this.#start;
    if (this.#hasMoved) this.#onDrag(index, start, from, true);
    this.stop();
  }
}

/** Row and position of the hypothetical hub drawn at a place, the one on top. */
export function siteAt(
  map: MapLibreMap,
  { x, y }: ScreenPoint,
  reach: number,
): { readonly index: number; readonly position: LongitudeLatitude } | undefined {
  const around: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const [feature] = queryLayers(map, around, ['gap-site']);
  if (feature?.geometry.type !== 'Point') return undefined;
  const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
  return { index: Number(feature.properties['index']), position: [longitude, latitude] };
}

function placeOf(element: HTMLElement, { clientX, clientY }: PointerEvent): ScreenPoint {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
