import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../state/view-state.ts';
import { coveredTop, FIT_MAX_ZOOM, fitPadding } from './fit-padding.ts';
import type { Scene } from './scene.ts';

/** Moves made by the program take this long, in milliseconds, unless motion is unwelcome. */
const MOVE_DURATION = 500;

/** Differences below this cannot be seen and are no move. */
const SAME_PLACE = { zoom: 0.011, degrees: 0.00011 } as const;

/** Where the map looks now. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}

/** Fits the scene's area, or goes to its exact camera, unless already there. */
export function moveTo(map: MapLibreMap, scene: Scene, animate: boolean): void {
  const { camera } = scene;
  if (camera === undefined) {
    const [west, south, east, north] = scene.fit;
    const container = map.getContainer();
    const options = {
      padding: fitPadding(container.clientHeight, coveredTop(container)),
      maxZoom: FIT_MAX_ZOOM,
      duration: animate ? MOVE_DURATION : 0,
    };
    map.fitBounds([west, south, east, north], options);
  } else if (!isSamePlace(cameraOf(map), camera)) {
    map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom });
  }
}

function isSamePlace(one: Camera, other: Camera): boolean {
  return (
    Math.abs(one.zoom - other.zoom) < SAME_PLACE.zoom &&
    Math.abs(one.longitude - other.longitude) < SAME_PLACE.degrees &&
    Math.abs(one.latitude - other.latitude) < SAME_PLACE.degrees
  );
}
