import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenedManifest } from '../../../../src/data/manifest.ts';
import type { Hub } from '../../../../src/domain/hub.ts';
import { DEFAULT_GAP } from '../../../../src/state/gap-settings.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { gapJa } from '../../../../src/text/ja/gap.ts';
import { gapSums } from '../../../../src/ui/export/gap-figures.ts';
import { GapMaker } from '../../../../src/ui/export/prepare-gap.ts';
import { answerRequests } from '../../../../src/ui/gap/answer-requests.ts';
import type { OpenPort } from '../../../../src/ui/gap/gap-client.ts';
import type { WorkerRequestKind } from '../../../../src/ui/gap/worker-messages.ts';
import { nextTask } from '../../geo/gap/gap-page.ts';
import { smallEdition } from '../../state/small-edition.ts';

const place = (code: string, population: number) =>
  ({
    code,
    name: code,
    kana: '',
    newer: 'full',
    older: 'full',
    figures: { population_2020: population },
  }) as const;

const task = {
  opened: { base: '', manifest: { files: {} } } as unknown as OpenedManifest,
  edition: smallEdition([place('39201', 500), place('39202', 70)]),
  points: {
    hubs: [{ id: 'h1', municipalityCode: '39201', position: [133, 33] }] as unknown as Hub[],
    rmos: undefined,
  },
  view: { ...DEFAULT_VIEW, gap: DEFAULT_GAP },
};

/** Kinds of requests at which so many workers die, one after the other. */
const deaths = new Map<WorkerRequestKind, number>();
let maker: GapMaker;

const open: OpenPort = (receive, fail) => {
  const answer = answerRequests({ post: receive, pause: nextTask });
  return {
    post: (request) => {
      const left = request.kind === 'cancel' ? 0 : (deaths.get(request.kind) ?? 0);
      if (request.kind === 'cancel' || left === 0) {
        answer(request);
        return;
      }
      deaths.set(request.kind, left - 1);
      fail('out of memory');
    },
    close: () => undefined,
  };
};

beforeEach(() => {
  maker = new GapMaker(open);
});
afterEach(() => {
  maker.close();
  deaths.clear();
});

const prepare = () => maker.prepare(task, DEFAULT_GAP);
const beyond = async (): Promise<number | undefined> => {
  const found = await prepare();
  return found.status === 'ready' ? gapSums(found, '39')?.real.beyond : undefined;
};
const search = { count: 1, prefecture: undefined, fullyOnly: false };

describe('a gap whose worker dies', () => {
  test.each(['load', 'hubs', 'curves'] as const)(
    'at %s is worked out by another one',
    async (kind) => {
      deaths.set(kind, 1);
      expect(await beyond()).toBe(70);
      expect(deaths.get(kind)).toBe(0);
    },
  );

  test('twice is left out with the reason, and comes at the next try', async () => {
    deaths.set('curves', 2);
    const found = await prepare();
    expect(found).toMatchObject({
      status: 'withheld',
      reason: gapJa.withheld.brokenOff('out of memory'),
      isBrokenOff: true,
    });
    expect(await beyond()).toBe(70);
  });

  test('while sites are sought is told everything again, and refuses only at the second time', async () => {
    const found = await prepare();
    if (found.status === 'withheld') throw new Error(found.reason);
    deaths.set('nextBest', 1);
    const sought = await maker.nextBest(found.results, search);
    expect(sought.status === 'ready' && sought.result.sites).toHaveLength(1);
    deaths.set('nextBest', 2);
    await expect(maker.nextBest(found.results, search)).rejects.toThrow('out of memory');
    expect(await beyond()).toBe(70);
  });

  test('at the bands of distance keeps its figures, and says that bands are missing', async () => {
    const gap = { ...DEFAULT_GAP, surface: 'bands' as const };
    const banded = { ...task, view: { ...task.view, area: '39', gap } };
    deaths.set('surface', 2);
    const found = await maker.prepare(banded, gap);
    expect(found).toMatchObject({ status: 'ready', isBrokenOff: true });
    expect(found.status === 'ready' && found.bandsOn('light')).toBeUndefined();
    const again = await maker.prepare(banded, gap);
    expect(again).toMatchObject({ status: 'ready', isBrokenOff: false });
  });
});
