import { afterEach, expect, test, vi } from 'vitest';
import { libraryArrived } from '../../../../src/ui/map/library-arrived.ts';

afterEach(() => vi.unstubAllGlobals());

type Heard = (list: { getEntries: () => { name: string }[] }) => void;

/** A browser that tells of its files when the test says so. */
function observe(): { tell: (name: string) => void; isListening: () => boolean } {
  let listener: Heard | undefined;
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(heard: Heard) {
        listener = heard;
      }
      observe(): void {}
      disconnect(): void {
        listener = undefined;
      }
    },
  );
  return {
    tell: (name) => listener?.({ getEntries: () => [{ name }] }),
    isListening: () => listener !== undefined,
  };
}

test.each(['map-controller-Bv4NFnp0', 'tile_cache-CH8CeaYB'])(
  'of all files the library’s tell of its arrival, once: %s',
  async (name) => {
    const browser = observe();
    const heard = vi.fn();
    const arrival = libraryArrived().then(heard);
    browser.tell('https://example.jp/assets/map-worker-CpVUe3f9.js');
    browser.tell('https://example.jp/data/map-controller.json');
    await Promise.resolve();
    expect(heard).not.toHaveBeenCalled();
    browser.tell(`https://example.jp/map/assets/${name}.js`);
    await arrival;
    expect(heard).toHaveBeenCalledOnce();
    expect(browser.isListening()).toBe(false);
  },
);

test('where the browser does not tell of files, nothing is thrown', () => {
  vi.stubGlobal('PerformanceObserver', undefined);
  expect(() => void libraryArrived()).not.toThrow();
});
