import { describe, expect, test } from 'vitest';
import type { DemandPoints } from '../../../../src/geo/gap/demand-points.ts';
import {
  Page,
  areas,
  coverage,
  covered,
  demand,
  limit,
  loaded,
  nextTask,
  reach,
} from './gap-page.ts';

describe('results are withheld, with the reason,', () => {
  const question = { reach, limit };

  test('before demand points and hubs are loaded, and when none is chosen', async () => {
    const page = new Page();
    expect(await coverage(page, question)).toEqual({
      status: 'withheld',
      reason: 'noDemand',
    });
    expect(await page.ask('travelTimes', { times: undefined })).toMatchObject({
      reason: 'noDemand',
    });
    await page.ask('load', { demand, areas, outlines: undefined });
    expect(await coverage(page, question)).toMatchObject({ reason: 'noHubs' });
    await page.ask('hubs', { positions: [[133, 33.5]] });
    await page.ask('choose', { chosen: Uint8Array.of(0) });
    expect(await coverage(page, question)).toMatchObject({ reason: 'noHubsChosen' });
  });

  test('for a reach, weights, a measure or times that cannot be used', async () => {
    const page = await loaded();
    await page.ask('hubs', { positions: [[133, 33.5]] });
    const ask = async (changes: object): Promise<unknown> => {
      const answer = await page.ask('ranking', {
        ...question,
        measure: 'population',
        level: 'prefecture',
        weights: { uncovered: 1, share: 0, distance: 0 },
        ...changes,
      });
      return answer.status === 'withheld' ? answer.reason : answer.status;
    };
    expect(await ask({})).toBe('ready');
    expect(await ask({ reach: { ...reach, detourFactor: 3 } })).toBe('detourFactor');
    expect(await ask({ limit: { unit: 'metres', value: 0 } })).toBe('limit');
    expect(await ask({ weights: { uncovered: 0, share: 0, distance: 0 } })).toBe('weights');
    expect(await ask({ measure: 'population2050' })).toBe('measureNotLoaded');
    const byTimes = { reach: { kind: 'travelTimes' }, limit: { unit: 'minutes', value: 9 } };
    expect(await ask(byTimes)).toBe('noTravelTimes');
    await page.ask('hypothetical', { positions: [[133, 33]] });
    expect(await ask(byTimes)).toBe('hypotheticalWithoutTravelTimes');
  });
});

describe('requests', () => {
  const many = 100_000;
  const crowd: DemandPoints = {
    ...demand,
    count: many,
    longitude: Float64Array.from({ length: many }, (_, point) => 131 + (point % 500) / 100),
    latitude: Float64Array.from({ length: many }, (_, point) => 33 + Math.floor(point / 500) / 100),
    persons: { population: new Float64Array(many).fill(1) },
    municipality: new Uint16Array(many),
    sourceRow: new Uint32Array(many),
  };
  const nextBest = {
    reach,
    limit: { unit: 'metres', value: 10_000 },
    measure: 'population',
    count: 10,
    restriction: {},
  } as const;

  test('a cancel ends long work at once, and nothing of it is answered', async () => {
    const page = await loaded();
    await page.ask('load', { demand: crowd, areas, outlines: undefined });
    await page.ask('hubs', { positions: [[133, 33.5]] });
    const work = page.session.receive({ id: 900, kind: 'nextBest', question: nextBest });
    await nextTask();
    await page.session.receive({ id: 900, kind: 'cancel' });
    await work;
    const kinds = page.replies.filter(({ id }) => id === 900).map(({ kind }) => kind);
    expect(kinds.at(-1)).toBe('cancelled');
    expect(kinds).not.toContain('nextBest');
  });

  test('a slider does not wait for the next best sites, which report progress', async () => {
    const page = await loaded();
    await page.ask('load', { demand: crowd, areas, outlines: undefined });
    await page.ask('hubs', { positions: [[133, 33.5]] });
    await coverage(page, { reach, limit });
    const work = page.session.receive({ id: 901, kind: 'nextBest', question: nextBest });
    await page.session.receive({ id: 902, kind: 'curves', question: { kind: reach.kind } });
    await work;
    const answers = page.replies.filter(({ id, kind }) => id > 900 && kind !== 'progress');
    expect(answers.map(({ id }) => id)).toEqual([902, 901]);
    expect(page.replies.some(({ id, kind }) => id === 901 && kind === 'progress')).toBe(true);
  });

  test('what does not fit is our own fault and says so, and the session goes on', async () => {
    const page = await loaded();
    await page.ask('hubs', { positions: [[133, 33.5]] });
    await page.session.receive({
      id: 903,
      kind: 'choose',
      question: { chosen: Uint8Array.of(1, 1, 1) },
    });
    expect(page.replies.at(-1)).toEqual({
      id: 903,
      kind: 'failed',
      message: 'RangeError: chosen: 3 of 1 hubs',
    });
    expect(await covered(page, 1000)).toEqual([100, 0, 0, 0]);
  });
});
