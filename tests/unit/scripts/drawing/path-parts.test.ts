import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathParts } from '../../../../scripts/lib/drawing/path-parts.ts';
import { PathWriter } from '../../../../src/map/drawing/path-writer.ts';

type PartPlaces = (readonly [x: number, y: number])[];

/** Places in tenths of a pixel, of which a part has at least two that differ. */
const part = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 999 })), {
    selector: String,
    minLength: 2,
    maxLength: 6,
  })
  .map((places) => places.map(([x, y]): PartPlaces[number] => [x / 10, y / 10]));

const ENDING_BELOW_ZERO: [PartPlaces, boolean] = [
  [
    [-3, 0],
    [-0.7, 0],
    [0, 0],
  ],
  false,
];

test('what was written is read again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(part, fc.boolean()), { maxLength: 4 }), (parts) => {
      const writer = new PathWriter();
      for (const [places, isClosed] of parts) {
        for (const [index, [x, y]] of places.entries())
          if (index === 0) writer.moveTo(x, y);
          else writer.lineTo(x, y);
        if (isClosed) writer.closePath();
      }
      // Steps added up end a hair below 0, which rounds to −0: the same place as 0.
      const tenths = (value: number): number => Math.round(value * 10) + 0;
      expect(
        pathParts(writer.toString()).map(({ places, isClosed }) => [places.map(tenths), isClosed]),
      ).toEqual(parts.map(([places, isClosed]) => [places.flat().map(tenths), isClosed]));
    }),
    { examples: [[[ENDING_BELOW_ZERO]]] },
  );
});

test.each(['M1 2C3 4 5 6z', 'M1 2l3,4z', 'M1 2l3', 'M 1 2 '])(
  'what no path of ours has is refused, and not read for ever: %s',
  (path) => {
    expect(() => pathParts(path)).toThrow(/no number at letter \d+/);
  },
);
