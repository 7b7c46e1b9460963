import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/absence.ts';
import { HUB_FACILITIES, HUB_TRANSPORTS } from '../../../src/domain/hub.ts';
import { isAbsentText } from '../../../src/survey/cells/absence-mark.ts';
import { tidyAddress, tidyText } from '../../../src/survey/cells/text.ts';
import { checkSurvey } from '../../../src/survey/check-survey.ts';
import type { CanonicalRows, Placed } from '../../../src/survey/interpret/canonical-rows.ts';
import { measureOfWords } from '../../../src/survey/tables/measure-words.ts';
import { tidyCsv } from '../../../src/survey/write/tidy-csv.ts';
import { tidyTable } from '../../../src/survey/write/tidy-rows.ts';
import { realContext } from '../../pipeline/survey/case-outcome.ts';

const context = await realContext();
const municipalities = fc.constantFrom(...context.index.byCode.values());

const words = fc
  .oneof(
    fc.stringMatching(/^[ぁ-んァ-ン一-鿋０-９a-zA-Z=+@,"'・ー（）%-]{1,14}$/u),
    fc.constantFrom('=cmd|calc', '-1+1', '@sum', '"引用"', '北部,南部', "'注", '合計', '※ 注'),
  )
  .map(tidyText)
  .filter((text) => text !== '' && !isAbsentText(text) && !/^'[=+\-@]/u.test(text));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const item = fc.stringMatching(/^[ぁ-ん一-鿋]{2,6}$/u);
const absence = fc.constantFrom(
  'notApplicable',
  'unknown',
  'suppressed',
  'notSurveyed',
  'notLoaded' as const,
);
const count: fc.Arbitrary<Figure> = fc.oneof(fc.nat(9_999_999), absence);
const month = fc.tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1, max: 12 }));
const opened = month.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

const place = municipalities.chain(({ code, office }) => {
  const near = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));
  const given = fc.tuple(near, fc.constantFrom('surveyed', 'building', 'oaza' as const));
  const placed = optional(given).map((position): Placed => {
    if (position === undefined)
      return { position: office, positionPrecision: 'municipality_office' };
    const [[east, north], positionPrecision] = position;
    const shifted = [office[0] + east / 10_000, office[1] + north / 10_000];
    return {
      position: [Number((shifted[0] ?? 0).toFixed(6)), Number((shifted[1] ?? 0).toFixed(6))],
      positionPrecision,
    };
  });
  return placed.map((point) => ({ municipalityCode: code, ...point }));
});

/** Reads rows back from the CSV they are written as; without the rows of the sheet. */
async function throughCsv(canonical: CanonicalRows): Promise<unknown> {
  const csv = tidyCsv(tidyTable(canonical, context.index));
  const report = await checkSurvey(new TextEncoder().encode(csv), 'tidy.csv', context);
  const [first, second] = report.interpretations;
  expect(second).toBeUndefined();
  expect(report.findings.filter(({ severity }) => severity === 'refusal')).toEqual([]);
  return first?.canonical.rows.map((row) => ({ ...row, row: 0 }));
}

test('hubs are read back as they were written', async () => {
  const hub = fc.tuple(
    place,
    fc.record({
      row: fc.constant(0),
      name: words,
      inStrategy: optional(fc.boolean()),
      inRevitalisationPlan: optional(fc.boolean()),
      scheme: optional(words),
      area: optional(words),
      areaScope: optional(words),
      regionClass: optional(words),
      building: optional(words),
      address: optional(words.map(tidyAddress)),
      settlements: fc.array(item, { maxLength: 3 }),
      settlementCount: count,
      operator: optional(words),
      population: count,
      ageingRatePercent: fc.oneof(
        fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
        absence,
      ),
      households: count,
      opened: optional(opened),
      facilities: optional(fc.subarray([...HUB_FACILITIES])),
      otherFacilities: fc.array(item, { maxLength: 2 }),
      transports: optional(fc.subarray([...HUB_TRANSPORTS])),
      otherTransports: fc.array(item, { maxLength: 2 }),
      hasRmo: fc.boolean(),
      rmoName: optional(words),
      legalForm: optional(words),
      homepage: optional(words),
      note: optional(words),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(hub, { minLength: 1, maxLength: 12 }), async (made) => {
      const rows = made.map(([point, rest]) => ({ ...rest, ...point }));
      const asked = { facilities: HUB_FACILITIES, transports: HUB_TRANSPORTS };
      expect(await throughCsv({ target: 'hubs', rows, asked })).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

test('RMOs are read back as they were written', async () => {
  const rmo = fc.tuple(
    place,
    fc.record({
      row: fc.constant(0),
      name: words,
      base: optional(words),
      area: optional(words),
      legalForm: optional(words),
      address: optional(words.map(tidyAddress)),
      population: count,
      opened: optional(opened),
      homepage: optional(words),
      note: optional(words),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(rmo, { minLength: 1, maxLength: 12 }), async (made) => {
      const rows = made.map(([point, rest]) => ({ ...rest, ...point }));
      expect(await throughCsv({ target: 'rmos', rows })).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

test('figures by municipality are read back as they were written', async () => {
  const own = fc
    .stringMatching(/^[ぁ-ん一-鿋]{2,8}$/u)
    .filter((text) => measureOfWords([text]) === text);
  const figure = fc.record({
    row: fc.constant(0),
    municipalityCode: municipalities.map(({ code }) => code),
    measure: fc.oneof(
      fc.constantFrom('population', 'rmos', 'households', 'population_65_over'),
      own,
    ),
    asOf: fc.constantFrom('2020', '2022-05', '2023-01-01'),
    value: fc.oneof(
      count,
      fc.integer({ min: -999, max: 999 }).map((tenths) => tenths / 10),
    ),
    unit: fc.constantFrom('人', '団体', '%', ''),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(figure, { minLength: 1, maxLength: 20 }), async (rows) => {
      // A table whose every cell is absent holds no figures to recognise it by.
      fc.pre(rows.some(({ value }) => typeof value === 'number'));
      expect(await throughCsv({ target: 'figures', rows })).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

test('depopulation classes are read back as they were written', async () => {
  const row = fc.record({
    row: fc.constant(0),
    municipalityCode: municipalities.map(({ code }) => code),
    depopulationClass: fc.constantFrom('full', 'partial', 'deemed', 'none' as const),
    asOf: fc.constantFrom('2021-04-01', '2022-04-01'),
    partialAreas: fc.array(
      // 旧 in front says that a municipality is an old one, and is no part of its name.
      item.filter((name) => !name.startsWith('旧')).map((name) => `${name}町`),
      { maxLength: 3 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      expect(await throughCsv({ target: 'depopulation', rows })).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

test('demand points are read back as they were written, mesh and points', async () => {
  const counts = {
    row: fc.constant(0),
    population: fc.nat(5000),
    over65: count,
    over75: count,
    households: count,
  };
  const mesh = fc.record({
    ...counts,
    mesh: fc.integer({ min: 1, max: 4 }).map((digit) => `50332580${digit}`),
    position: fc.constant(undefined),
    municipalityCode: fc.constant(undefined),
    name: fc.constant(undefined),
    population2050: fc.constant('unknown' as const),
  });
  const point = fc.record({
    ...counts,
    mesh: fc.constant(undefined),
    position: fc.tuple(
      fc.integer({ min: 1_230_000, max: 1_450_000 }).map((degrees) => degrees / 10_000),
      fc.integer({ min: 250_000, max: 450_000 }).map((degrees) => degrees / 10_000),
    ),
    municipalityCode: municipalities.map(({ code }) => code),
    name: optional(words),
    population2050: count,
  });
  const either = fc.oneof(
    fc.array(mesh, { minLength: 1, maxLength: 20 }),
    fc.array(point, { minLength: 1, maxLength: 20 }),
  );
  await fc.assert(
    fc.asyncProperty(either, async (rows) => {
      expect(await throughCsv({ target: 'demandPoints', rows })).toEqual(rows);
    }),
    { numRuns: 100 },
  );
});
