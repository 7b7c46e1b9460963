import { expect, test } from 'vitest';
import { demandOfAreas } from '../../../../src/geo/gap/demand-of-areas.ts';
import { demand } from './gap-page.ts';

test('people outside of the areas are nobody; places and the given points stay', () => {
  const own = demandOfAreas(demand, Uint8Array.of(1, 0, 0));
  expect([...own.persons.population]).toEqual([100, 200, 0, 0]);
  expect([...(own.persons.over65 ?? [])]).toEqual([60, 80, 0, 0]);
  expect(own.persons.over75).toBeUndefined();
  expect(own.longitude).toBe(demand.longitude);
  expect([...demand.persons.population]).toEqual([100, 200, 300, 50]);
});
