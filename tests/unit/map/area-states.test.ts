import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AreaStates } from '../../../src/map/area-states.ts';
import type { AreaPaint } from '../../../src/map/palette.ts';
import type { Scene } from '../../../src/map/scene.ts';

interface Target {
  readonly source: string;
  readonly sourceLayer?: string;
  readonly id?: string | number;
}

/** What a map would hold, and how often it was told. */
function recorder() {
  const held = new Map<string, object>();
  let calls = 0;
  const keyOf = ({ source, sourceLayer, id }: Target): string => `${source}/${sourceLayer}/${id}`;
  const map = {
    setFeatureState: (target: Target, state: object) => {
      calls += 1;
      held.set(keyOf(target), state);
    },
    removeFeatureState: (target: Target) => {
      calls += 1;
      held.delete(keyOf(target));
    },
  };
  return { states: new AreaStates(map as never), held, calls: () => calls };
}

const paint = fc.record({
  color: fc.constantFrom('#111111', '#222222'),
  pattern: fc.constantFrom(undefined, 'notLoaded' as const),
  ring: fc.constantFrom(undefined, '#333333'),
}) satisfies fc.Arbitrary<AreaPaint>;
const paints = fc
  .array(fc.tuple(fc.constantFrom('01100', '13101', '39405'), paint))
  .map((entries) => new Map(entries));
const scene = fc
  .record({
    drawing: fc.constantFrom('map' as const, 'cells' as const),
    fillLevel: fc.constantFrom('municipality' as const, 'prefecture' as const, undefined),
    ground: fc.constantFrom('light' as const, 'dark' as const),
    fill: paints,
    dots: paints,
  })
  .map((parts) => parts as unknown as Scene);

test('after any scenes the map holds, for the last, what it alone would have said', () => {
  fc.assert(
    fc.property(fc.array(scene, { minLength: 1, maxLength: 6 }), (scenes) => {
      const [told, fresh] = [recorder(), recorder()];
      for (const one of scenes) told.states.apply(one);
      const last = scenes.at(-1);
      if (last !== undefined) fresh.states.apply(last);
      for (const [key, state] of fresh.held) expect(told.held.get(key)).toEqual(state);
    }),
  );
});

test('a scene of the same colours says nothing', () => {
  fc.assert(
    fc.property(scene, (one) => {
      const told = recorder();
      told.states.apply(one);
      const before = told.calls();
      told.states.apply({ ...one, fill: new Map(one.fill), dots: new Map(one.dots) });
      expect(told.calls()).toBe(before);
    }),
  );
});

test('an area that is no longer painted loses its colour', () => {
  const told = recorder();
  const base = { drawing: 'map', fillLevel: 'municipality', ground: 'light', dots: new Map() };
  const one: AreaPaint = { color: '#111111', pattern: undefined };
  told.states.apply({
    ...base,
    fill: new Map([
      ['01100', one],
      ['13101', one],
    ]),
  } as unknown as Scene);
  told.states.apply({ ...base, fill: new Map([['13101', one]]) } as unknown as Scene);
  expect([...told.held.keys()]).toEqual([expect.stringContaining('13101')]);
});
