import type { ReachLimit } from '../../src/domain/reach.ts';
import { sumCoverage } from '../../src/geo/gap/coverage-sum.ts';
import { GapEngine } from '../../src/geo/gap/gap-engine.ts';
import { coverageOfCurves } from '../../src/geo/gap/gap-curves.ts';
import { nextBestResult } from '../../src/geo/gap/gap-results.ts';
import { runAtOnce } from '../../src/geo/gap/steps.ts';
import { BUDGET } from './budget.ts';
import { gapInput } from './gap-input.ts';
import type { Measurement } from './measurement.ts';
import { percentileOf } from './percentile.ts';

const POINTS = 180_000;
const HUBS = 1_800;
const REACH = { kind: 'straightLine', detourFactor: 1.3, speed: 30 } as const;

/** Steps of the slider measured: all of them, 0.5 to 30 km, some times over. */
const SLIDER_MOVES = 600;

/** Limits in metres at which the next best sites are sought. */
const LIMITS = [1_000, 5_000, 30_000];

/** What the gap explorer computes at a reader's move, without drawing it. */
export async function measureGap(runs: number): Promise<Measurement[]> {
  const { points, areas, hubs } = await gapInput(POINTS, HUBS);
  const engine = new GapEngine(points, areas);
  engine.setHubs(hubs);
  runAtOnce(engine.prepare('straightLine'));
  const slider = Array.from({ length: SLIDER_MOVES }, (_, move) =>
    timed(() => cover(engine, 500 + (move % 60) * 500)),
  );
  const half = Uint8Array.from(hubs, (_, hub) => hub % 2);
  const choices = Array.from({ length: runs }, (_, run) =>
    timed(() => {
      engine.chooseHubs(run % 2 === 0 ? half : undefined);
      runAtOnce(engine.prepare('straightLine'));
      cover(engine, 5_000);
    }),
  );
  const whatIf = Array.from({ length: runs * 4 }, (_, move) =>
    timed(() => {
      engine.setHypotheticalHubs([[135.5 + move / 50, 34.7]]);
      runAtOnce(engine.prepare('straightLine'));
      cover(engine, 5_000);
    }),
  );
  engine.setHypotheticalHubs([]);
  const note = `${POINTS} demand points, ${HUBS} hubs, 5 measures; computing only`;
  return [
    {
      name: 'gap slider move, 95th percentile',
      unit: 'ms',
      values: [percentileOf(slider, 0.95)],
      budget: BUDGET.gapSliderMilliseconds,
      note: `${note}; of ${SLIDER_MOVES} moves, longest ${Math.max(...slider).toFixed(1)} ms`,
    },
    { name: 'hubs chosen by function', unit: 'ms', values: choices, note },
    {
      name: 'hypothetical hub moved',
      unit: 'ms',
      values: whatIf,
      budget: BUDGET.gapWhatIfMilliseconds,
      note,
    },
    ...LIMITS.map((metres): Measurement => ({
      name: `next best 10 within ${metres / 1000} km`,
      unit: 'ms',
      values: Array.from({ length: runs }, () => timed(() => findSites(engine, metres))),
      budget: BUDGET.nextBestMilliseconds,
      note: `among ${points.count} candidates, for ${points.count} points`,
    })),
  ];
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Everything a moved slider asks for: municipalities, prefectures, classes and the nation. */
function cover(engine: GapEngine, metres: number): void {
  const answer = coverageOfCurves(
    engine.curves(REACH.kind),
    { reach: REACH, limit: limitOf(metres) },
    engine.points.persons,
  );
  if (answer.status === 'withheld') throw new Error(answer.reason);
  const { real, whatIf } = answer.result;
  for (const coverage of whatIf === undefined ? [real] : [real, whatIf.coverage]) {
    for (const measure of Object.values(coverage.measures)) sumCoverage(measure, engine.areas);
  }
}

function findSites(engine: GapEngine, metres: number): void {
  const answer = runAtOnce(
    nextBestResult(engine, {
      reach: REACH,
      limit: limitOf(metres),
      measure: 'population',
      count: 10,
      restriction: {},
    }),
  );
  if (answer.status === 'withheld') throw new Error(answer.reason);
  if (answer.result.sites.length !== 10) throw new Error('there should be ten sites');
}

function limitOf(metres: number): ReachLimit {
  return { unit: 'metres', value: metres };
}
