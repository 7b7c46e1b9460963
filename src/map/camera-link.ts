import type { Camera } from '../state/view-state.ts';
import type { WorldPoint } from './drawing/mercator.ts';
import { displace } from './shared-view.ts';

/** The two maps of a comparison. */
export type MapSide = 'a' | 'b';

/** A camera of one side as the other side shows it: at the same zoom, an offset away. */
export function cameraOnSide(
  camera: Camera,
  from: MapSide,
  to: MapSide,
  offset: WorldPoint,
): Camera {
  if (from === to || (offset[0] === 0 && offset[1] === 0)) return camera;
  const place = [camera.longitude, camera.latitude] as const;
  const [longitude, latitude] = displace(place, offset, from === 'a' ? 1 : -1);
  return { longitude, latitude, zoom: camera.zoom };
}

/** Lets the map on one side go along while the reader moves the other. */
export class CameraLink {
  /** From side A to side B, in world units. */
  readonly #offset: WorldPoint;
  readonly #follow = new Map<MapSide, (camera: Camera) => void>();

  constructor(offset: WorldPoint) {
    this.#offset = offset;
  }

  /** Takes in a side; returns how it leaves. */
  join(side: MapSide, follow: (camera: Camera) => void): () => void {
    this.#follow.set(side, follow);
    return () => this.#follow.delete(side);
  }

  /** Tells the other side where this one has been moved to. */
  moved(side: MapSide, camera: Camera): void {
    for (const [other, follow] of this.#follow)
      if (other !== side) follow(cameraOnSide(camera, side, other, this.#offset));
  }
}
