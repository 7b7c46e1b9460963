import { expect, test } from 'vitest';
import { tilesAhead } from '../../../src/map/tiles-ahead.ts';

/** Counts what is read; every tile is its own address. */
function counted(): { read: Parameters<typeof tilesAhead>[0]; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    read: (z, x, y) => {
      asked.push(`${z}/${x}/${y}`);
      return Promise.resolve(new TextEncoder().encode(`${z}/${x}/${y}`).buffer);
    },
  };
}

test('the first tiles are asked for at once, and handed out without asking again', async () => {
  const { read, asked } = counted();
  const tile = tilesAhead(read, [
    { z: 4, x: 13, y: 6 },
    { z: 4, x: 14, y: 6 },
  ]);
  expect(asked).toEqual(['4/13/6', '4/14/6']);
  expect(new TextDecoder().decode(await tile(4, 14, 6))).toBe('4/14/6');
  expect(asked).toHaveLength(2);
});

test('bytes that were given away are not given again', async () => {
  const { read, asked } = counted();
  const tile = tilesAhead(read, [{ z: 4, x: 13, y: 6 }]);
  const first = await tile(4, 13, 6);
  expect(await tile(4, 13, 6)).not.toBe(first);
  expect(asked).toEqual(['4/13/6', '4/13/6']);
});

test('a tile of sea is known to be one', async () => {
  let asked = 0;
  const read = (): Promise<undefined> => {
    asked += 1;
    return Promise.resolve(undefined);
  };
  expect(await tilesAhead(read, [{ z: 0, x: 0, y: 0 }])(0, 0, 0)).toBeUndefined();
  expect(asked).toBe(1);
});

test('a failure is told to who wants the tile, and to nobody else', async () => {
  const tile = tilesAhead(() => Promise.reject(new Error('gone')), [{ z: 0, x: 0, y: 0 }]);
  await new Promise((resolve) => setTimeout(resolve));
  await expect(tile(0, 0, 0)).rejects.toThrow('gone');
});
