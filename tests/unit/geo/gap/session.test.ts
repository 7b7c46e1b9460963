import { describe, expect, test } from 'vitest';
import { MUNICIPALITY_NOT_KNOWN } from '../../../../src/geo/gap/demand-points.ts';
import { GapEngine } from '../../../../src/geo/gap/gap-engine.ts';
import { coverageOfCurves } from '../../../../src/geo/gap/gap-curves.ts';
import { runAtOnce } from '../../../../src/geo/gap/steps.ts';
import {
  Page,
  areas,
  coverage,
  covered,
  demand,
  limit,
  loaded,
  outlines,
  reach,
} from './gap-page.ts';

describe('a session of the gap explorer', () => {
  test('counts who is covered, by municipality, at any limit and detour factor', async () => {
    const page = await loaded();
    await page.ask('hubs', { positions: [[133, 33.5]] });
    expect(await covered(page, 1000)).toEqual([100, 0, 0, 0]);
    expect(await covered(page, 10_000)).toEqual([300, 0, 0, 0]);
    expect(await covered(page, 10_000, 1.5)).toEqual([100, 0, 0, 0]);
    expect(await covered(page, 20_000)).toEqual([300, 300, 0, 0]);
  });

  test('says how the result came about', async () => {
    const page = await loaded(true);
    await page.ask('hubs', {
      positions: [
        [133, 33.5],
        [133.1, 33.5],
      ],
    });
    await page.ask('choose', { chosen: Uint8Array.of(1, 0) });
    const answer = await coverage(page, { reach, limit });
    expect(answer).toMatchObject({
      status: 'ready',
      result: {
        method: {
          demandKind: 'table',
          demandDataset: 'published',
          points: 4,
          reach,
          limit,
          hubsLoaded: 2,
          hubs: 1,
          hypotheticalHubs: 0,
          tally: { acrossSea: 1, unknownLand: 0, withoutTime: 0 },
        },
      },
    });
  });

  test('an island without a hub is not covered at any limit, and shows its nearest hub', async () => {
    const page = await loaded(true);
    await page.ask('hubs', { positions: [[133.2, 33.5]] });
    expect((await covered(page, 30_000))[2]).toBe(0);
    const curves = await page.ask('curves', { kind: 'straightLine' });
    expect(curves.status === 'ready' && [...curves.result.reach.hub]).toEqual([0, 0, 0, 0]);
    expect(curves.status === 'ready' && [...curves.result.reach.crossing]).toEqual([0, 0, 0, 2]);
    const without = await loaded();
    await without.ask('hubs', { positions: [[133.2, 33.5]] });
    expect((await covered(without, 30_000))[2]).toBe(50);
  });

  test('hypothetical hubs show their gain beside the real coverage', async () => {
    const page = await loaded();
    await page.ask('hubs', { positions: [[133, 33.5]] });
    await page.ask('hypothetical', {
      positions: [
        [133.1, 33.5],
        [133.2, 33.5],
      ],
    });
    const answer = await coverage(page, { reach, limit });
    if (answer.status === 'withheld') throw new Error(answer.reason);
    expect([...(answer.result.real.measures.population?.covered ?? [])]).toEqual([100, 0, 0, 0]);
    expect([...(answer.result.whatIf?.coverage.measures.population?.covered ?? [])]).toEqual([
      300, 300, 0, 0,
    ]);
    expect([...(answer.result.whatIf?.gains.population ?? [])]).toEqual([200, 300]);
    expect([...(answer.result.whatIf?.gains.over65 ?? [])]).toEqual([80, 0]);
    await page.ask('hypothetical', { positions: [] });
    const after = await coverage(page, { reach, limit });
    expect(after.status === 'ready' && after.result.whatIf).toBeUndefined();
  });

  test('ranks gaps, with hypothetical hubs counted', async () => {
    const page = await loaded();
    await page.ask('hubs', { positions: [[133, 33.5]] });
    const question = {
      reach,
      limit,
      measure: 'population',
      level: 'municipality',
      weights: { uncovered: 1, share: 0, distance: 0 },
    } as const;
    const codes = async (): Promise<unknown> => {
      const answer = await page.ask('ranking', question);
      return answer.status === 'ready' && answer.result.ranked.map(({ row }) => row.code);
    };
    expect(await codes()).toEqual(['39201', '39405', '32209']);
    await page.ask('hypothetical', { positions: [[133.2, 33.5]] });
    expect(await codes()).toEqual(['39405', '32209', '39201']);
  });

  test('finds the next best sites, restricted if wished, beside the hypothetical ones', async () => {
    const page = await loaded();
    await page.ask('hubs', { positions: [[133, 33.5]] });
    const sites = async (restriction: object): Promise<unknown> => {
      const answer = await page.ask('nextBest', {
        reach,
        limit,
        measure: 'population',
        count: 2,
        restriction,
      });
      return answer.status === 'ready'
        ? answer.result.sites.map(({ point, gained }) => [point, gained])
        : answer.reason;
    };
    expect(await sites({})).toEqual([
      [2, 300],
      [1, 200],
    ]);
    expect(await sites({ depopulatedOnly: true })).toEqual([
      [1, 200],
      [3, 50],
    ]);
    expect(await sites({ prefecture: '32' })).toEqual([[3, 50]]);
    expect(await sites({ prefecture: '13' })).toBe('noCandidates');
    await page.ask('hypothetical', { positions: [[133.2, 33.5]] });
    expect(await sites({})).toEqual([
      [1, 200],
      [3, 50],
    ]);
  });

  test('without a hub the next best sites are still found', async () => {
    const page = await loaded();
    const answer = await page.ask('nextBest', {
      reach,
      limit,
      measure: 'over65',
      count: 1,
      restriction: {},
    });
    expect(answer).toMatchObject({
      status: 'ready',
      result: { sites: [{ point: 1, gained: 80 }] },
    });
  });

  test('travel times replace straight lines; holes are marked, neither covered nor not', async () => {
    const page = await loaded();
    await page.ask('hubs', { positions: [[133, 33.5]] });
    const times = {
      starts: Uint32Array.of(0, 1, 2, 2, 3),
      hub: Uint32Array.of(0, 0, 0),
      minutes: Float32Array.of(5, 20, 10),
    };
    expect(await page.ask('travelTimes', { times })).toMatchObject({ result: { entries: 3 } });
    const answer = await coverage(page, {
      reach: { kind: 'travelTimes' },
      limit: { unit: 'minutes', value: 15 },
    });
    if (answer.status === 'withheld') throw new Error(answer.reason);
    const { population } = answer.result.real.measures;
    expect([...(population?.covered ?? [])]).toEqual([100, 0, 50, 0]);
    expect([...(population?.unmeasured ?? [])]).toEqual([0, 300, 0, 0]);
    expect(answer.result.method.tally.withoutTime).toBe(1);
    expect(await covered(page, 1000)).toEqual([100, 0, 0, 0]);
  });

  test('draws the surface of the hubs that count', async () => {
    const page = await loaded();
    const question = { bounds: [132.9, 33.4, 133.4, 33.6], columns: 2, rows: 1 } as const;
    expect(await page.ask('surface', question)).toEqual({ status: 'withheld', reason: 'noHubs' });
    await page.ask('hubs', {
      positions: [
        [133, 33.5],
        [133.275, 33.5],
      ],
    });
    await page.ask('choose', { chosen: Uint8Array.of(0, 1) });
    const answer = await page.ask('surface', question);
    expect(answer.status === 'ready' && answer.result.metres[1]).toBeLessThan(100);
    expect(answer.status === 'ready' && answer.result.metres[0]).toBeGreaterThan(20_000);
  });

  test('other hubs all count, until some of them are chosen', async () => {
    const page = await loaded();
    await page.ask('hubs', { positions: [[133.2, 33.5]] });
    await page.ask('choose', { chosen: Uint8Array.of(0) });
    await page.ask('hubs', { positions: [[133, 33.5]] });
    expect(await covered(page, 1000)).toEqual([100, 0, 0, 0]);
  });

  test('outlines tell the municipality of points that state none', async () => {
    const page = new Page();
    const municipality = Uint16Array.of(MUNICIPALITY_NOT_KNOWN, 0, MUNICIPALITY_NOT_KNOWN, 0);
    const question = { demand: { ...demand, municipality }, areas, outlines: undefined };
    expect(await page.ask('load', question)).toMatchObject({ municipality });
    expect(await page.ask('load', { ...question, outlines })).toEqual({
      points: 4,
      municipality: Uint16Array.of(0, 0, 1, 0),
      landKnown: true,
    });
    await page.ask('hubs', {
      positions: [
        [133, 33.5],
        [133.2, 33.5],
      ],
    });
    expect(await covered(page, 1000)).toEqual([100, 300, 0, 0]);
  });

  test('hubs set while others are being measured are the ones that count', () => {
    const engine = new GapEngine(demand, areas);
    engine.setHubs([[133.2, 33.5]]);
    const steps = engine.prepare('straightLine');
    steps.next();
    engine.setHubs([[133, 33.5]]);
    runAtOnce(steps);
    const answer = coverageOfCurves(
      engine.curves('straightLine'),
      { reach, limit },
      demand.persons,
    );
    expect(answer).toMatchObject({
      result: { real: { measures: { population: { covered: Float64Array.of(100, 0, 0, 0) } } } },
    });
  });

  test('results asked for before they are prepared are our own fault', () => {
    const engine = new GapEngine(demand, areas);
    engine.setHubs([[133.2, 33.5]]);
    expect(() =>
      coverageOfCurves(engine.curves('straightLine'), { reach, limit }, demand.persons),
    ).toThrow('not prepared');
  });

  test('hubs stay when other demand points are loaded', async () => {
    const page = await loaded();
    await page.ask('hubs', {
      positions: [
        [133, 33.5],
        [133.1, 33.5],
      ],
    });
    await page.ask('choose', { chosen: Uint8Array.of(1, 0) });
    await page.ask('load', { demand, areas, outlines: undefined });
    expect(await covered(page, 1000)).toEqual([100, 0, 0, 0]);
  });
});
