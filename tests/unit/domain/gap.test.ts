import { describe, expect, test } from 'vitest';
import { DEMAND_PROBLEMS, isLeftOut } from '../../../src/domain/demand.ts';
import { BIVARIATE_CELLS, bivariateCell } from '../../../src/domain/gap-bivariate.ts';
import { hasFunction, selectHubs } from '../../../src/domain/hub-function.ts';
import { measuredLimit, reachProblem, wayMetres, wayMinutes } from '../../../src/domain/reach.ts';
import { targetEffect } from '../../../src/domain/target-effect.ts';
import { silentHub } from '../../fixtures/silent-hub.ts';

describe('functions of a hub', () => {
  test('what the source does not say is neither yes nor no', () => {
    const silent = silentHub({});
    expect(
      ['clinic', 'shop', 'rmo', 'transport'].map((name) => hasFunction(silent, name as 'rmo')),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('"no transport" is an answer', () => {
    expect(hasFunction(silentHub({ transports: ['none'] }), 'transport')).toBe(false);
    expect(hasFunction(silentHub({ transports: ['route_bus'] }), 'transport')).toBe(true);
    expect(hasFunction(silentHub({ transports: [] }), 'transport')).toBe(false);
  });

  test('what a row leaves open is not a lack, unless another answer settles it', () => {
    const open = silentHub({
      facilities: ['shop'],
      facilitiesNotKnown: ['clinic'],
      transports: ['none'],
      transportsNotKnown: ['route_bus'],
    });
    expect(hasFunction(open, 'clinic')).toBeUndefined();
    expect(hasFunction(open, 'shop')).toBe(true);
    expect(hasFunction(open, 'transport')).toBeUndefined();
    expect(hasFunction({ ...open, transports: ['community_bus'] }, 'transport')).toBe(true);
    expect(hasFunction({ ...open, facilitiesNotKnown: ['bank'] }, 'clinic')).toBe(false);
    expect(selectHubs([open], ['clinic'])).toMatchObject({ lacking: 0, notStated: 1 });
  });

  test('every function asked for must be there; a lack outweighs a silence', () => {
    const hubs = [
      silentHub({ facilities: ['shop', 'clinic'], hasRmo: true }),
      silentHub({ facilities: ['shop'], hasRmo: true }),
      silentHub({ facilities: ['shop', 'clinic'] }),
      silentHub({ hasRmo: false }),
      silentHub({}),
    ];
    const selection = selectHubs(hubs, ['clinic', 'rmo']);
    expect([...selection.chosen]).toEqual([1, 0, 0, 0, 0]);
    expect(selection).toMatchObject({ chosenCount: 1, lacking: 2, notStated: 2 });
  });

  test('no function asked for chooses every hub', () => {
    expect(selectHubs([silentHub({}), silentHub({ hasRmo: false })], []).chosenCount).toBe(2);
  });
});

describe('reach', () => {
  const straight = { kind: 'straightLine', detourFactor: 1.25, speed: 30 } as const;

  test('a detour factor shortens the straight line that is within', () => {
    expect(measuredLimit(straight, { unit: 'metres', value: 5000 })).toBe(4000);
  });

  test('minutes at a speed are metres of way', () => {
    expect(measuredLimit(straight, { unit: 'minutes', value: 10 })).toBe(4000);
    expect(wayMinutes(straight, 4000)).toBe(10);
    expect(wayMetres(straight, 4000)).toBe(5000);
  });

  test('minutes of a table are taken as they are, and metres are refused', () => {
    const table = { kind: 'travelTimes' } as const;
    expect(measuredLimit(table, { unit: 'minutes', value: 15 })).toBe(15);
    expect(reachProblem(table, { unit: 'metres', value: 15 })).toBe('metresOfTravelTimes');
    expect(wayMinutes(table, 4000)).toBeUndefined();
    expect(wayMetres(table, 4000)).toBeUndefined();
  });

  test.each([
    [{ ...straight, detourFactor: 0.9 }, 5000, 'detourFactor'],
    [{ ...straight, detourFactor: 2.01 }, 5000, 'detourFactor'],
    [{ ...straight, detourFactor: NaN }, 5000, 'detourFactor'],
    [{ ...straight, speed: 0 }, 5000, 'speed'],
    [straight, 0, 'limit'],
    [straight, -1, 'limit'],
    [straight, Infinity, 'limit'],
    [straight, 5000, undefined],
  ] as const)('%o with %d is refused for %s', (reach, value, problem) => {
    expect(reachProblem(reach, { unit: 'metres', value })).toBe(problem);
  });
});

describe('bivariate classes', () => {
  test('nine cells, each once', () => {
    expect(new Set(BIVARIATE_CELLS).size).toBe(9);
  });

  test('a share equal to a break is in the class above it', () => {
    const breaks = [0.25, 0.5] as const;
    expect(bivariateCell('full', 0.249, breaks)).toBe('full-low');
    expect(bivariateCell('full', 0.25, breaks)).toBe('full-middle');
    expect(bivariateCell('full', 0.5, breaks)).toBe('full-high');
  });

  test('partial and deemed share a row', () => {
    expect(bivariateCell('partial', 0)).toBe('partly-low');
    expect(bivariateCell('deemed', 1)).toBe('partly-high');
    expect(bivariateCell('none', 0.5)).toBe('none-middle');
  });

  test('an absent share keeps its reason', () => {
    expect(bivariateCell('full', 'notLoaded')).toBe('notLoaded');
  });
});

describe('effect on a target', () => {
  test('ten more than 1,510 of 1,800', () => {
    expect(targetEffect(1510, 10, 1800)).toEqual({
      before: 1510,
      after: 1520,
      target: 1800,
      percentBefore: expect.closeTo(83.889, 3),
      percentAfter: expect.closeTo(84.444, 3),
      missingAfter: 280,
    });
  });

  test('a target that is met leaves nothing wanting', () => {
    expect(targetEffect(1799, 10, 1800)?.missingAfter).toBe(0);
  });

  test('without a count or a target there is no effect', () => {
    expect(targetEffect(undefined, 10, 1800)).toBeUndefined();
    expect(targetEffect(1510, 10, undefined)).toBeUndefined();
    expect(targetEffect(1510, 10, 0)).toBeUndefined();
  });
});

test('rows are left out for what makes them useless, and kept for what is only odd', () => {
  expect(DEMAND_PROBLEMS.filter((problem) => !isLeftOut(problem))).toEqual([
    'populationZero',
    'municipalityNotKnown',
    'agesAbovePopulation',
  ]);
});
