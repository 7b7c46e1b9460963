import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PathWriter } from '../../../../src/map/drawing/path-writer.ts';

type Place = readonly [number, number];

function write(rings: readonly (readonly Place[])[]): string {
  const writer = new PathWriter();
  for (const ring of rings) {
    ring.forEach(([x, y], index) => (index === 0 ? writer.moveTo(x, y) : writer.lineTo(x, y)));
    writer.closePath();
  }
  return writer.toString();
}

/** Reads the path data back as absolute places, part by part. */
function read(path: string): Place[][] {
  const parts: Place[][] = [];
  let pen: Place = [0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
    const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const part = parts.at(-1);
    if (command === 'z') pen = part?.[0] ?? pen;
    for (let index = 0; index < values.length; index += 2) {
      const [dx = 0, dy = 0] = values.slice(index, index + 2);
      pen = [Math.round((pen[0] + dx) * 10) / 10, Math.round((pen[1] + dy) * 10) / 10];
      if (command === 'l') part?.push(pen);
      else parts.push([pen]);
    }
  }
  return parts;
}

test('parts are relative, in tenths of a pixel, without needless digits', () => {
  expect(
    write([
      [
        [10, 10],
        [20.04, 10],
        [20, 9.56],
      ],
      [
        [1, 1],
        [2, 1],
      ],
    ]),
  ).toBe('M10 10l10 0 0-.4zm-9-9l1 0z');
});

test('points that rounding brings together are left out, and parts of one point too', () => {
  const part: Place[] = [
    [5, 5],
    [5.01, 5.02],
    [6, 5],
    [6.04, 5],
  ];
  expect(write([part])).toBe('M5 5l1 0z');
  expect(
    write([
      [
        [5, 5],
        [5.04, 5.01],
      ],
    ]),
  ).toBe('');
});

test('what is written reads back to within half a tenth, however long the path', () => {
  const coordinate = fc.double({ min: -50, max: 950, noNaN: true });
  const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 5 }), (rings) => {
      const rounded = rings
        .map((places) =>
          places
            .map(([x, y]): Place => [Math.round(x * 10) / 10 + 0, Math.round(y * 10) / 10 + 0])
            .filter((place, index, all) => index === 0 || String(place) !== String(all[index - 1])),
        )
        .filter((places) => places.length > 1);
      expect(read(write(rings))).toEqual(rounded);
    }),
  );
});
