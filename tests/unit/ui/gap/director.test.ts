import { describe, expect, test } from 'vitest';
import { INITIAL_GAP_WEIGHTS } from '../../../../src/domain/gap-criterion.ts';
import { answerRequests } from '../../../../src/ui/gap/answer-requests.ts';
import { GapClient, type OpenPort } from '../../../../src/ui/gap/gap-client.ts';
import { GapDirector } from '../../../../src/ui/gap/gap-director.ts';
import type { GapInputs, GapSnapshot } from '../../../../src/ui/gap/gap-snapshot.ts';
import type { WorkerRequest } from '../../../../src/ui/gap/worker-messages.ts';
import { areas, demand, nextTask, outlines } from '../../geo/gap/gap-page.ts';

const inputs: GapInputs = {
  demand,
  areas,
  outlines: undefined,
  hubs: [[133, 33.5]],
  chosen: undefined,
  sites: [],
  times: undefined,
  reach: { kind: 'straightLine', detourFactor: 1, speed: 30 },
  limit: { unit: 'metres', value: 1000 },
  measure: 'population',
  level: 'municipality',
  weights: INITIAL_GAP_WEIGHTS,
};

/** A director whose worker is a session in this process, and all that passes between them. */
function direct() {
  const asked: WorkerRequest[] = [];
  const snapshots: GapSnapshot[] = [];
  let end: (message: string) => void = () => undefined;
  let isHeld = false;
  const open: OpenPort = (receive, fail) => {
    end = fail;
    const answer = answerRequests({ post: receive, pause: nextTask });
    return {
      post: (request) => {
        asked.push(request);
        // Held, it works for so long that whatever is asked can be broken off.
        if (!isHeld) answer(request);
        else if (request.kind === 'cancel')
          void nextTask().then(() => receive({ id: request.id, kind: 'cancelled' }));
      },
      close: () => undefined,
    };
  };
  const client = new GapClient(open);
  const director = new GapDirector(client, (snapshot) => snapshots.push(snapshot));
  return {
    asked,
    client,
    director,
    end: (message: string) => end(message),
    hold: (hold: boolean) => {
      isHeld = hold;
    },
    kinds: () => asked.splice(0).map(({ kind }) => kind),
    latest: () => snapshots.at(-1),
    settled: async () => {
      for (let task = 0; task < 30; task += 1) await nextTask();
      return snapshots.at(-1);
    },
    covered: () => [
      ...(snapshots.at(-1)?.results?.coverage.real.measures.population?.covered ?? []),
    ],
  };
}

describe('the director of the gap explorer', () => {
  test('sends everything once, and then only what has changed', async () => {
    const stage = direct();
    stage.director.update(inputs);
    await stage.settled();
    expect(stage.kinds()).toEqual([
      'load',
      'hubs',
      'choose',
      'travelTimes',
      'hypothetical',
      'curves',
      'ranking',
    ]);
    expect(stage.covered()).toEqual([100, 0, 0, 0]);
    stage.director.update({ ...inputs, limit: { unit: 'metres', value: 10_000 } });
    await stage.settled();
    expect(stage.kinds()).toEqual(['ranking']);
    expect(stage.covered()).toEqual([300, 0, 0, 0]);
    stage.director.update({ ...inputs, sites: [[133.2, 33.5]] });
    await stage.settled();
    expect(stage.kinds()).toEqual(['hypothetical', 'curves', 'ranking']);
    expect([...(stage.latest()?.results?.coverage.whatIf?.gains.population ?? [])]).toEqual([300]);
  });

  test('answers each place of the slider at once, and ranks only the last of them', async () => {
    const stage = direct();
    stage.director.update(inputs);
    await stage.settled();
    stage.kinds();
    const covered = [2000, 10_000, 20_000].map((value) => {
      stage.director.update({ ...inputs, limit: { unit: 'metres', value } });
      // Nothing was waited for.
      expect(stage.latest()?.results?.inputs.limit.value).toBe(value);
      return stage.covered();
    });
    expect(covered.map(([first, second]) => [first, second])).toEqual([
      [100, 0],
      [300, 0],
      [300, 300],
    ]);
    await stage.settled();
    const limits = stage.asked.flatMap((request) =>
      request.kind === 'ranking' ? [request.question.limit.value] : [],
    );
    expect(limits).toEqual([2000, 20_000]);
    const ranking = stage.latest()?.results?.ranking;
    expect(ranking !== undefined && 'ranked' in ranking && ranking.ranked[0]?.row.code).toBe(
      '32209',
    );
  });

  test('tells another worker everything before it looks for sites, after one died at that', async () => {
    const stage = direct();
    stage.director.update(inputs);
    await stage.settled();
    const { reach, limit, measure } = inputs;
    const question = { reach, limit, measure, count: 1, restriction: {} };
    const dying = stage.director.nextBest(question, () => undefined).answer;
    stage.end('out of memory');
    await expect(dying).rejects.toThrow('out of memory');
    stage.kinds();
    const found = await stage.director.nextBest(question, () => undefined).answer;
    expect(found.status).toBe('ready');
    expect(stage.kinds().slice(0, 2)).toEqual(['load', 'hubs']);
    expect(await stage.settled()).toMatchObject({ status: 'ready' });
  });

  test('begins anew with another worker after one broke off', async () => {
    const stage = direct();
    stage.director.update(inputs);
    await stage.settled();
    stage.kinds();
    stage.director.update({ ...inputs, hubs: [[133.2, 33.5]] });
    stage.end('out of memory');
    expect(await stage.settled()).toMatchObject({ status: 'failed' });
    stage.kinds();
    stage.director.update({ ...inputs, hubs: [[133.1, 33.5]] });
    expect(await stage.settled()).toMatchObject({ status: 'ready' });
    expect(stage.kinds()[0]).toBe('load');
    expect(stage.covered()).toEqual([200, 0, 0, 0]);
  });

  test('withholds a result without hubs instead of calling everybody uncovered', async () => {
    const stage = direct();
    stage.director.update(inputs);
    await stage.settled();
    stage.director.update({ ...inputs, hubs: [] });
    expect(await stage.settled()).toMatchObject({
      status: 'withheld',
      reason: 'noHubs',
      results: undefined,
    });
    stage.director.update({ ...inputs, chosen: Uint8Array.of(0) });
    expect(await stage.settled()).toMatchObject({ status: 'withheld', reason: 'noHubsChosen' });
  });

  test('keeps the results and withholds only the ranking when its weights are all 0', async () => {
    const stage = direct();
    stage.director.update({ ...inputs, weights: { uncovered: 0, share: 0, distance: 0 } });
    expect(await stage.settled()).toMatchObject({
      status: 'ready',
      results: { ranking: { withheld: 'weights' } },
    });
  });

  test('says so when the worker breaks off, and works on islands by outlines', async () => {
    const stage = direct();
    stage.director.update({ ...inputs, outlines });
    stage.end('out of memory');
    expect(await stage.settled()).toMatchObject({ status: 'failed' });
    expect(stage.latest()?.message).toContain('out of memory');
    const other = direct();
    other.director.update({ ...inputs, outlines, limit: { unit: 'metres', value: 30_000 } });
    const snapshot = await other.settled();
    expect(snapshot?.results?.coverage.method.tally.acrossSea).toBe(1);
  });

  test('long work can be stopped, and taken up again', async () => {
    const stage = direct();
    stage.director.update({ ...inputs, outlines });
    stage.director.stop();
    expect(await stage.settled()).toMatchObject({ status: 'stopped', results: undefined });
    stage.director.resume();
    expect(await stage.settled()).toMatchObject({ status: 'ready' });
    expect(stage.covered()).toEqual([100, 0, 0, 0]);
  });

  test('a change made before the worker has broken off is worked out after all', async () => {
    const stage = direct();
    stage.hold(true);
    stage.director.update(inputs);
    stage.director.stop();
    stage.director.update({ ...inputs, limit: { unit: 'metres', value: 10_000 } });
    stage.hold(false);
    expect(await stage.settled()).toMatchObject({ status: 'ready' });
    expect(stage.kinds().filter((kind) => kind === 'load')).toHaveLength(2);
    expect(stage.covered()).toEqual([300, 0, 0, 0]);
  });

  test('stopped after a change, or with its page gone, it takes nothing up again', async () => {
    const stage = direct();
    stage.director.update({ ...inputs, outlines });
    stage.director.update(inputs);
    stage.director.stop();
    expect(await stage.settled()).toMatchObject({ status: 'stopped' });
    const other = direct();
    other.director.update({ ...inputs, outlines });
    other.director.update(inputs);
    other.kinds();
    other.client.close();
    await other.settled();
    expect(other.kinds()).toEqual([]);
  });

  test('a ranking of other areas, people or hubs does not stay while a newer one is made', async () => {
    const stage = direct();
    stage.director.update(inputs);
    await stage.settled();
    stage.director.update({ ...inputs, limit: { unit: 'metres', value: 2000 } });
    expect(stage.latest()?.results?.ranking).toBeDefined();
    expect(stage.latest()?.results?.isRanked).toBe(false);
    expect((await stage.settled())?.results?.isRanked).toBe(true);
    stage.director.update({ ...inputs, level: 'prefecture' });
    expect(stage.latest()).toMatchObject({ status: 'ready', results: { ranking: undefined } });
    expect((await stage.settled())?.results?.ranking).toBeDefined();
  });

  test('a search for sites can be cancelled', async () => {
    const stage = direct();
    stage.director.update(inputs);
    await stage.settled();
    const { reach, limit } = inputs;
    const question = { reach, limit, measure: 'population', count: 2, restriction: {} } as const;
    const asked = stage.director.nextBest(question, () => undefined);
    asked.cancel();
    await expect(asked.answer).rejects.toThrow('cancelled');
    const again = await stage.director.nextBest(question, () => undefined).answer;
    expect(again).toMatchObject({ status: 'ready', result: { gained: 500 } });
  });
});
