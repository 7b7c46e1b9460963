import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighbourOf, type Place } from '../../../src/state/neighbour.ts';

const places: readonly Place[] = [
  { code: 'middle', position: [135, 35] },
  { code: 'north', position: [135.1, 36] },
  { code: 'far-north', position: [135, 38] },
  { code: 'east', position: [136, 35.1] },
  { code: 'south-west', position: [134.2, 34.4] },
];

test('an arrow goes to the nearest place in its direction', () => {
  expect(neighbourOf([135, 35], 'up', places)).toBe('north');
  expect(neighbourOf([135, 35], 'right', places)).toBe('east');
});

test('a diagonal place is reached from both sides', () => {
  expect(neighbourOf([135, 35], 'left', places)).toBe('south-west');
  expect(neighbourOf([135, 35], 'down', places)).toBe('south-west');
});

test('at the edge there is no neighbour', () => {
  expect(neighbourOf([135, 38], 'up', places)).toBeUndefined();
});

test('no arrow ever stays where it is', () => {
  const coordinate = fc.tuple(fc.integer({ min: 123, max: 153 }), fc.integer({ min: 24, max: 45 }));
  fc.assert(
    fc.property(fc.array(coordinate, { minLength: 1 }), (positions) => {
      const all = positions.map((position, index) => ({ code: String(index), position }));
      const from = positions[0] ?? [0, 0];
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const found = neighbourOf(from, direction, all);
        if (found !== undefined) expect(positions[Number(found)]).not.toEqual(from);
      }
    }),
  );
});
