import type { Parameter } from './parameter.ts';
import type { Camera } from './view-state.ts';

const SHAPE = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/;

/** Rounds a camera to what can be seen: 0.01 zoom, 0.0001 degrees (about 10 m). */
export function roundCamera(camera: Camera): Camera {
  return {
    zoom: round(camera.zoom, 2),
    latitude: round(camera.latitude, 4),
    longitude: round(camera.longitude, 4),
  };
}

/** `zoom/latitude/longitude`, the order map links have everywhere. */
export const cameraParameter: Parameter<Camera | undefined> = {
  parse: (text) => {
    const [, zoom, latitude, longitude] = (SHAPE.exec(text) ?? []).map(Number);
    if (zoom === undefined || latitude === undefined || longitude === undefined)
      return { status: 'invalid', found: text, expected: '7.5/33.5/133.5' };
    if (zoom > 22 || Math.abs(latitude) > 85 || Math.abs(longitude) > 180)
      return { status: 'invalid', found: text, expected: '7.5/33.5/133.5' };
    return { status: 'valid', value: { zoom, latitude, longitude } };
  },
  write: (camera) => {
    if (camera === undefined) return '';
    const { zoom, latitude, longitude } = roundCamera(camera);
    return `${zoom}/${latitude}/${longitude}`;
  },
};

function round(value: number, digits: number): number {
  const rounded = Number(value.toFixed(digits));
  return rounded === 0 ? 0 : rounded;
}
