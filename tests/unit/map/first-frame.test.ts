import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawOnceLoaded } from '../../../src/map/first-frame.ts';

/** As much of a map as draws: `redraw` goes through its painter, as MapLibre's own frames do. */
function fakeMap() {
  const listeners = new Map<string, Set<() => void>>();
  const of = (type: string): Set<() => void> => {
    const known = listeners.get(type) ?? new Set();
    listeners.set(type, known);
    return known;
  };
  const drawn = vi.fn<() => void>();
  const map = {
    isLoaded: false,
    painter: { render: drawn },
    loaded: () => map.isLoaded,
    redraw: vi.fn<() => void>(() => map.painter.render()),
    on: (type: string, listener: () => void) => of(type).add(listener),
    off: (type: string, listener: () => void) => of(type).delete(listener),
    once: (type: string, listener: () => void) => of(type).add(listener),
    fire: (type: string) => [...of(type)].forEach((listener) => listener()),
  };
  drawOnceLoaded(map as unknown as MapLibreMap);
  return { map, drawn };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('data that comes makes a map go on without a frame of the page, and draws nothing of a part', () => {
  const { map, drawn } = fakeMap();
  map.fire('data');
  map.fire('data');
  vi.runAllTimers();
  expect(map.redraw).toHaveBeenCalledTimes(1);
  expect(drawn).not.toHaveBeenCalled();
  map.isLoaded = true;
  map.fire('data');
  vi.runAllTimers();
  expect(drawn).toHaveBeenCalledTimes(1);
});

test('once it is drawn the map draws by itself, whatever comes', () => {
  const { map, drawn } = fakeMap();
  map.isLoaded = true;
  map.fire('data');
  map.fire('load');
  map.fire('data');
  vi.runAllTimers();
  expect(map.redraw).not.toHaveBeenCalled();
  map.isLoaded = false;
  map.painter.render();
  expect(drawn).toHaveBeenCalledTimes(1);
});

test('a map that is taken away before it was drawn is left alone', () => {
  const { map } = fakeMap();
  map.fire('data');
  map.fire('remove');
  vi.runAllTimers();
  expect(map.redraw).not.toHaveBeenCalled();
});
