import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DEMAND_COLUMNS, DEMAND_MEASURES, type DemandMeasure } from '../../src/domain/demand.ts';
import { DEPOPULATION_CLASSES, isDepopulated } from '../../src/domain/depopulation.ts';
import type { DepopulationClass } from '../../src/domain/depopulation.ts';
import type { LongitudeLatitude } from '../../src/domain/position.ts';
import { uncovered, uncoveredShare, type CoverageSum } from '../../src/geo/gap/coverage-sum.ts';
import { gapAreas } from '../../src/geo/gap/gap-areas.ts';
import { coverageOfCurves } from '../../src/geo/gap/gap-curves.ts';
import { GapEngine } from '../../src/geo/gap/gap-engine.ts';
import { officeDemand } from '../../src/geo/gap/office-demand.ts';
import { runAtOnce } from '../../src/geo/gap/steps.ts';
import { coverageOf } from '../../src/ui/gap/coverage-of.ts';

/*
 * Who is covered, of the tables of the project: what the gap explorer says of the nation,
 * every prefecture, municipality and class is set against counting everybody one by one,
 * with another formula for distances and none of the explorer's own code.
 */

type Row = Readonly<Record<string, string>>;

function tableOf(path: string): Row[] {
  const file = join(import.meta.dirname, '../../data', path);
  return Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

const places = tableOf('reference/municipalities.csv').map((row) => ({
  code: row['municipality_code'] ?? '',
  office: [
    Number(row['office_longitude_degrees']),
    Number(row['office_latitude_degrees']),
  ] as LongitudeLatitude,
}));
const classOf = new Map(
  tableOf('survey/depopulation_classes.csv')
    .filter((row) => row['as_of'] === '2022-04-01')
    .map((row) => [row['municipality_code'], row['depopulation_class'] as DepopulationClass]),
);
const figuresOf = (column: string): Map<string | undefined, string | undefined> => {
  const tables = ['municipal_population', 'municipal_age', 'municipal_projection'];
  const table = tables
    .map((name) => tableOf(`survey/${name}.csv`))
    .find(([first]) => first !== undefined && column in first);
  return new Map(table?.map((row) => [row['municipality_code'], row[column]]));
};
const hubs = tableOf('survey/hubs.csv').map(
  (row): LongitudeLatitude => [
    Number(row['longitude_degrees']),
    Number(row['latitude_degrees']),
  ],
);
const cells = new Map(
  DEMAND_MEASURES.map((measure) => {
    const column = figuresOf(DEMAND_COLUMNS[measure]);
    return [measure, places.map(({ code }) => column.get(code) ?? '')] as const;
  }),
);

/** Persons as the table has them; NaN where it has a symbol for their absence. */
const personsOf = (measure: DemandMeasure, place: number): number => {
  const cell = cells.get(measure)?.[place] ?? '';
  return /^\d+$/.test(cell) ? Number(cell) : Number.NaN;
};

function metresBetween(one: LongitudeLatitude, other: LongitudeLatitude): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [phi, psi] = [radians(one[1]), radians(other[1])];
  const half =
    Math.sin((psi - phi) / 2) ** 2 +
    Math.cos(phi) * Math.cos(psi) * Math.sin(radians(other[0] - one[0]) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(half));
}

const areas = gapAreas(
  places.map(({ code }) => {
    const own = classOf.get(code) ?? 'none';
    return { code, depopulation: { '2022-04-01': own, '2021-04-01': own } };
  }),
  '2022-04-01',
);
const codes = [
  '00',
  ...new Set(places.map(({ code }) => code.slice(0, 2))),
  ...places.map(({ code }) => code),
];

/** What is asked: some of the hubs, some hypothetical ones, how far and by how long a way. */
const question = fc.record({
  chosen: fc.array(fc.boolean(), { minLength: hubs.length, maxLength: hubs.length }),
  sites: fc.array(
    fc.integer({ min: 0, max: places.length - 1 }).map((place) => places[place]?.office),
    { maxLength: 3 },
  ),
  metres: fc.double({ min: 500, max: 30_000, noNaN: true }),
  detourFactor: fc.double({ min: 1, max: 2, noNaN: true }),
});

describe('persons within and beyond reach', () => {
  test('are those of counting one by one: nation, prefectures, municipalities, classes', () => {
    const demand = officeDemand(
      places.map(({ office }) => office),
      (column) => {
        const measure = DEMAND_MEASURES.find((known) => DEMAND_COLUMNS[known] === column);
        const list = measure && cells.get(measure);
        return list?.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : 'unknown'));
      },
    );
    if (demand.status !== 'ready') throw new Error(demand.reason);
    const { points } = demand;
    const engine = new GapEngine(points, areas);
    fc.assert(
      fc.property(question, ({ chosen, sites, metres, detourFactor }) => {
        const placed = sites.filter((site) => site !== undefined);
        fc.pre(chosen.includes(true));
        const counting = [...hubs.filter((_, hub) => chosen[hub]), ...placed];
        const nearest = places.map(
          ({ office }) => Math.min(...counting.map((hub) => metresBetween(office, hub))) * detourFactor,
        );
        // Within a metre of the limit two formulas may tell apart what neither can measure.
        fc.pre(nearest.every((distance) => Math.abs(distance - metres) > 1));
        engine.setHubs(hubs);
        engine.chooseHubs(Uint8Array.from(chosen, Number));
        engine.setHypotheticalHubs(placed);
        runAtOnce(engine.prepare('straightLine'));
        const asked = coverageOfCurves(
          engine.curves('straightLine'),
          {
            reach: { kind: 'straightLine', detourFactor, speed: 30 },
            limit: { unit: 'metres', value: metres },
          },
          points.persons,
        );
        if (asked.status === 'withheld') throw new Error(asked.reason);
        const coverage = asked.result.whatIf?.coverage ?? asked.result.real;
        for (const measure of DEMAND_MEASURES) {
          const sumOver = (isCounted: (place: number) => boolean) => {
            let [within, beyond, unknown] = [0, 0, 0];
            places.forEach((_, place) => {
              if (!isCounted(place)) return;
              const persons = personsOf(measure, place);
              if (Number.isNaN(persons)) unknown += personsOf('population', place);
              else if ((nearest[place] ?? Infinity) <= metres) within += persons;
              else beyond += persons;
            });
            return [within, beyond, unknown];
          };
          const partsOf = (sum: CoverageSum | undefined) =>
            sum && [sum.covered, uncovered(sum), sum.withoutFigure];
          for (const code of codes) {
            const said = coverageOf(coverage, measure, areas, code);
            const isIn = (place: number): boolean =>
              code === '00' || places[place]?.code.startsWith(code) === true;
            expect(partsOf(said?.all), `${measure} of ${code}`).toEqual(sumOver(isIn));
            const share = said && uncoveredShare(said.all);
            expect(typeof share === 'string' || (Number(share) >= 0 && Number(share) <= 1)).toBe(true);
            if (code.length === 5) continue;
            for (const known of DEPOPULATION_CLASSES)
              expect(partsOf(said?.classes?.get(known)), `${measure} of ${code}, ${known}`).toEqual(
                sumOver((place) => isIn(place) && classOf.get(places[place]?.code) === known),
              );
            expect(partsOf(said?.depopulated)).toEqual(
              sumOver((place) => {
                const own = classOf.get(places[place]?.code);
                return isIn(place) && own !== undefined && isDepopulated(own);
              }),
            );
          }
        }
      }),
      { numRuns: 4 },
    );
  }, 120_000);
});
