import type { ReachLimit } from '../../../../src/domain/reach.ts';
import type { DemandPoints } from '../../../../src/geo/gap/demand-points.ts';
import {
  coverageOfCurves,
  type GapCoverage,
  type ReachQuestion,
} from '../../../../src/geo/gap/gap-curves.ts';
import type { OrWithheld } from '../../../../src/geo/gap/gap-results.ts';
import { gapAreas } from '../../../../src/geo/gap/gap-areas.ts';
import type {
  GapAnswers,
  GapReply,
  GapRequest,
  GapRequestKind,
  GapRequests,
} from '../../../../src/geo/gap/protocol.ts';
import { GapSession } from '../../../../src/geo/gap/session.ts';
import { outlinePolygons } from '../../../../src/geo/outline-polygons.ts';

/** Waits for a new task. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** 檮原町 full, 高知市 none, 雲南市 partial. */
export const areas = gapAreas(
  [
    { code: '39405', depopulation: { '2022-04-01': 'full', '2021-04-01': 'full' } },
    { code: '39201', depopulation: { '2022-04-01': 'none', '2021-04-01': 'none' } },
    { code: '32209', depopulation: { '2022-04-01': 'partial', '2021-04-01': 'full' } },
  ],
  '2022-04-01',
);

/** Four points some 9 km apart, west to east; the last on an island. */
export const demand: DemandPoints = {
  kind: 'table',
  dataset: 'published',
  count: 4,
  longitude: Float64Array.of(133, 133.1, 133.2, 133.3),
  latitude: Float64Array.of(33.5, 33.5, 33.5, 33.5),
  persons: {
    population: Float64Array.of(100, 200, 300, 50),
    over65: Float64Array.of(60, 80, NaN, 40),
  },
  municipality: Uint16Array.of(0, 0, 1, 2),
  sourceRow: Uint32Array.of(0, 1, 2, 3),
  meshCode: undefined,
};

const square = (west: number, east: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, 33.4],
      [east, 33.4],
      [east, 33.6],
      [west, 33.6],
      [west, 33.4],
    ],
  ],
});
/** A mainland of two municipalities, and an island. */
export const outlines = outlinePolygons([
  square(132.9, 133.15),
  square(133.15, 133.25),
  square(133.28, 133.4),
]);

/** The straight line itself. */
export const reach = { kind: 'straightLine', detourFactor: 1, speed: 30 } as const;
/** 1 km. */
export const limit: ReachLimit = { unit: 'metres', value: 1000 };

/** The page's side of a session: asks and gets answers. */
export class Page {
  readonly replies: GapReply[] = [];
  readonly session = new GapSession({ post: (reply) => this.replies.push(reply), pause: nextTask });
  private id = 0;

  async ask<Kind extends GapRequestKind>(
    kind: Kind,
    question: GapRequests[Kind],
  ): Promise<GapAnswers[Kind]> {
    this.id += 1;
    const { id } = this;
    await this.session.receive({ id, kind, question } as GapRequest);
    const reply = this.replies.find((one) => one.id === id && one.kind === kind);
    if (reply === undefined) throw new Error(JSON.stringify(this.replies.at(-1)));
    return (reply as unknown as { answer: GapAnswers[Kind] }).answer;
  }
}

/** Asks for the curves and answers who is covered from them, as the page does. */
export async function coverage(
  page: Page,
  question: ReachQuestion,
): Promise<OrWithheld<GapCoverage>> {
  const asked = await page.ask('curves', { kind: question.reach.kind });
  return asked.status === 'withheld'
    ? asked
    : coverageOfCurves(asked.result, question, demand.persons);
}

/** A page whose demand points are loaded. */
export async function loaded(withOutlines = false): Promise<Page> {
  const page = new Page();
  await page.ask('load', {
    demand,
    areas,
    outlines: withOutlines ? outlines : undefined,
  });
  return page;
}

/** Residents covered within so many metres, by municipality. */
export async function covered(page: Page, value: number, factor = 1): Promise<number[]> {
  const answer = await coverage(page, {
    reach: { ...reach, detourFactor: factor },
    limit: { unit: 'metres', value },
  });
  if (answer.status === 'withheld') throw new Error(answer.reason);
  return [...(answer.result.real.measures.population?.covered ?? [])];
}
