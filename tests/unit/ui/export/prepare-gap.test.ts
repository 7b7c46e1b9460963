import { afterAll, describe, expect, test } from 'vitest';
import { keepTimes, removeTimes, timesId } from '../../../../src/data/travel-times-store.ts';
import type { OpenedManifest } from '../../../../src/data/manifest.ts';
import type { Dataset } from '../../../../src/domain/edition.ts';
import type { Hub } from '../../../../src/domain/hub.ts';
import type { LoadedPoints } from '../../../../src/domain/loaded-edition.ts';
import { DEFAULT_GAP, type GapSettings } from '../../../../src/state/gap-settings.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { depopulationOf } from '../../../../src/geo/gap/gap-areas.ts';
import { gapSums } from '../../../../src/ui/export/gap-figures.ts';
import { GapMaker } from '../../../../src/ui/export/prepare-gap.ts';
import { answerRequests } from '../../../../src/ui/gap/answer-requests.ts';
import { gapJa } from '../../../../src/text/ja/gap.ts';
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
const edition = smallEdition([place('39201', 500), place('39202', 70), place('39405', 9)]);
const task = {
  opened: { base: '', manifest: { files: {} } } as unknown as OpenedManifest,
  edition,
  hubs: [{ id: 'h1', municipalityCode: '39201', position: [133, 33], opened: undefined }],
} as const;

const kept = {
  fileName: 'osrm.csv',
  sha256: 'feedc0de00',
  text: 'from,to,minutes\n39201,h1,20\n39202,h1,10\n',
};
const other = { ...kept, fileName: 'other.csv', text: 'from,to,minutes\n1,2,3\n' };

const maker = new GapMaker((receive) => ({
  post: answerRequests({ post: receive, pause: nextTask }),
  close: () => undefined,
}));
afterAll(() => maker.close());

async function prepared(
  settings: Partial<GapSettings>,
  points: Partial<LoadedPoints> = {},
  dataset: Dataset = 'published',
) {
  const gap = { ...DEFAULT_GAP, ...settings };
  const view = { ...DEFAULT_VIEW, gap, dataset };
  const hubs = task.hubs as unknown as readonly Hub[];
  const found = await maker.prepare(
    { ...task, points: { hubs, rmos: undefined, ...points }, view },
    gap,
  );
  if (found.status === 'withheld') throw new Error(found.reason);
  return found;
}

const minutes = { limit: { unit: 'minutes', value: 15 } } as const;

describe('a gap on sheets and slides', () => {
  test('is measured by the travel times of the link; holes stay unknown', async () => {
    await keepTimes(kept);
    const found = await prepared({ ...minutes, times: timesId(kept) });
    const sum = gapSums(found, '39')?.real;
    expect(sum).toMatchObject({ covered: 70, beyond: 500, unmeasured: 9 });
    expect(found.method[0]).toBe(gapJa.method.travelTimes('15分', 'osrm.csv'));
    expect(found.warning).toBe(gapJa.sample(1));
  });

  test('says what stands in for a table that this device does not keep', async () => {
    await removeTimes(timesId(kept)).catch(() => undefined);
    const found = await prepared({
      ...minutes,
      times: 'gone-00000000',
      demand: 'imported',
      table: 'people-00000000.table',
    });
    expect(found.warning).toContain(gapJa.standIns.times('gone-00000000'));
    expect(found.warning).toContain(gapJa.standIns.demand('people-00000000.table'));
    expect(found.method[0]).toContain('直線距離');
    expect(gapSums(found, '39')?.real).toMatchObject({ total: 579, unmeasured: 0 });
  });

  test('says that a table has no time between these points and hubs', async () => {
    await keepTimes(other);
    const found = await prepared({ ...minutes, times: timesId(other) });
    expect(found.warning).toContain(gapJa.standIns.timesUnfit('other.csv'));
    expect(found.method[0]).toContain('直線距離');
  });

  test('has the classes of the reader’s own list, and says whose they are', async () => {
    const lists = [
      {
        asOf: '2025-04-01',
        rows: [
          { municipalityCode: '39202', depopulationClass: 'deemed' as const, partialAreas: [] },
        ],
      },
    ];
    const own = { lists, counts: { hubs: [], rmos: [] }, columns: new Map(), files: ['mine.csv'] };
    const hubs = task.hubs as unknown as readonly Hub[];
    const points = { hubs: undefined, publishedHubs: hubs, own };
    const found = await prepared({ form: 'bivariate' }, points, 'imported');
    const { areas } = found.results.inputs;
    expect(areas.codes.map((_, row) => depopulationOf(areas, row))).toEqual([
      'none',
      'deemed',
      'none',
    ]);
    expect(found.warning).toBe(`${gapJa.samplePublished(1)}${gapJa.ownClasses}`);
    expect(found.method).toContain(gapJa.method.ownClasses('2025年4月1日'));
  });
});
