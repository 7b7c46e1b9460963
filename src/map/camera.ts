import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../state/view-state.ts';
import type { Scene } from './scene.ts';

/** Space kept free around a fitted area, in pixels: breadcrumb above, credit and scale below. */
const FIT_PADDING = { top: 60, right: 24, bottom: 40, left: 24 } as const;

/** In frames lower than this, in pixels, the area matters more than the space around it. */
const LOW_FRAME = 320;

/** An area is not shown larger than this, so that its surroundings stay in sight. */
const FIT_MAX_ZOOM = 11;

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
    const isLow = map.getContainer().clientHeight < LOW_FRAME;
    const options = {
      padding: isLow ? 12 : FIT_PADDING,
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
