import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiscalYearOf } from '../../../src/domain/fiscal-year.ts';
import { TARGET_MARK, gaugeBar } from '../../../src/domain/gauge-bar.ts';
import type { IndicatorSplit, IndicatorValue, Target } from '../../../src/domain/indicator.ts';
import {
  depopulatedShare,
  gapYears,
  seriesOf,
  shareSeries,
} from '../../../src/domain/indicator-series.ts';
import { percentOf, progressToward } from '../../../src/domain/progress.ts';
import type { Progress } from '../../../src/domain/progress.ts';

function value(indicator: string, fiscalYear: number, amount: number): IndicatorValue {
  return {
    indicator,
    fiscalYear,
    asOf: undefined,
    value: amount,
    unit: '箇所',
    definition: '',
    source: `source-${fiscalYear}`,
  };
}

const HUBS = Object.entries({
  2017: 908,
  2018: 1069,
  2019: 1181,
  2020: 1267,
  2021: 1408,
  2022: 1510,
});
const RMOS = Object.entries({
  2016: 3071,
  2017: 4177,
  2018: 4787,
  2019: 5236,
  2020: 5783,
  2021: 6064,
  2022: 7207,
});

/** National values as published: 小さな拠点 2017-2022, 地域運営組織 2016-2022. */
const VALUES = [
  ...HUBS.map(([year, amount]) => value('hubs', Number(year), amount)),
  ...RMOS.map(([year, amount]) => value('rmos', Number(year), amount)),
  value('hubs_with_rmo', 2021, 1199),
];

function target(amount: number, deadlineFiscalYear = 2024): Target {
  return {
    indicator: 'hubs',
    value: amount,
    unit: '箇所',
    deadlineFiscalYear,
    plan: '第2期まち・ひと・しごと創生総合戦略',
    status: 'current',
    source: 'strategy-2',
  };
}

function progress(
  amount: number,
  series: readonly (readonly [number, number])[],
  today = 2023,
): Progress {
  const history = series.map(([fiscalYear, at]) => ({ fiscalYear, value: at, sources: [] }));
  const result = progressToward(target(amount), history, today);
  if (result === undefined) throw new Error('no progress');
  return result;
}

describe('national targets', () => {
  test('1,510 hubs of 1,800 are 83.9 %, 290 short, 145 a year needed against 102', () => {
    const result = progressToward(target(1800), seriesOf(VALUES, 'hubs'), 2023);
    expect(result).toMatchObject({
      value: 1510,
      fiscalYear: 2022,
      percent: 83.9,
      remaining: 290,
      yearsLeft: 2,
      standing: 'open',
      achievedSince: undefined,
      isDeadlinePast: false,
      pace: { latest: 102, mean: 120.4, needed: 145 },
      atDeadline: { latest: 1714, mean: 1750.8 },
    });
  });

  test('7,207 organisations of 7,000 are 103.0 %, reached in 2022, nothing needed', () => {
    expect(progressToward(target(7000), seriesOf(VALUES, 'rmos'), 2023)).toMatchObject({
      percent: 103,
      remaining: 0,
      standing: 'achieved',
      achievedSince: 2022,
      pace: { latest: 1143, needed: undefined },
    });
  });

  test('1,199 of 1,408 hubs have an organisation: 85.2 % against a target of 90 %', () => {
    const series = shareSeries(VALUES, 'hubs_with_rmo', 'hubs');
    expect(series).toHaveLength(1);
    const result = progressToward(target(90), series, 2023);
    expect(result?.value.toFixed(1)).toBe('85.2');
    expect(result).toMatchObject({ percent: 94.6, pace: { latest: undefined, mean: undefined } });
    expect(result?.remaining).toBeCloseTo(4.84, 2);
  });
});

describe('progressToward', () => {
  test('after the deadline an old value leaves it unresolved, not missed', () => {
    const series = seriesOf(VALUES, 'hubs');
    const result = progressToward(target(1800), series, 2025);
    expect(result).toMatchObject({
      standing: 'unresolved',
      isDeadlinePast: true,
      fiscalYear: 2022,
    });
    expect(progressToward(target(1800), series, 2024)).toMatchObject({
      standing: 'open',
      isDeadlinePast: false,
    });
  });

  test('after the deadline a value of its year below the target is a miss', () => {
    const result = progress(
      100,
      [
        [2023, 80],
        [2024, 99],
      ],
      2026,
    );
    expect(result).toMatchObject({ standing: 'missed', yearsLeft: 0, atDeadline: {} });
    expect(result.pace.needed).toBeUndefined();
    expect(result.atDeadline.latest).toBeUndefined();
  });

  test('reaching it after the deadline is late', () => {
    expect(
      progress(
        100,
        [
          [2024, 99],
          [2026, 101],
        ],
        2026,
      ),
    ).toMatchObject({
      standing: 'late',
      achievedSince: 2026,
    });
  });

  test('a target reached, lost and reached again counts from the last time', () => {
    const series = [
      [2018, 100],
      [2019, 90],
      [2020, 100],
      [2021, 120],
    ] as const;
    expect(progress(100, series).achievedSince).toBe(2020);
    expect(progress(100, [...series, [2022, 99]]).achievedSince).toBeUndefined();
  });

  test('a step over a gap is spread over its years', () => {
    expect(
      progress(100, [
        [2018, 10],
        [2022, 50],
      ]).pace,
    ).toMatchObject({ latest: 10, mean: 10 });
  });

  test('a fall is a negative pace', () => {
    expect(
      progress(100, [
        [2021, 50],
        [2022, 40],
      ]).pace,
    ).toMatchObject({ latest: -10, needed: 30 });
  });

  test('without a value, or toward nothing, there is no progress', () => {
    expect(progressToward(target(1800), [], 2023)).toBeUndefined();
    expect(
      progressToward(target(0), [{ fiscalYear: 2022, value: 1, sources: [] }], 2023),
    ).toBeUndefined();
  });

  test('what is short of the whole never reads 100 %', () => {
    expect(percentOf(9999, 10_000)).toBe(99.9);
    expect(percentOf(10_000, 10_000)).toBe(100);
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (part, whole) => {
        expect(percentOf(part, whole) >= 100).toBe(part >= whole);
      }),
    );
  });
});

describe('gaugeBar', () => {
  test('the mark stays in place and the bar passes it over 100 %', () => {
    const below = gaugeBar(1510, 1800);
    const above = gaugeBar(7207, 7000);
    expect(below.mark).toBe(above.mark);
    expect(below.length).toBeCloseTo(0.699, 3);
    expect(above.length).toBeGreaterThan(above.mark);
    expect(gaugeBar(7000, 7000).length).toBe(TARGET_MARK);
  });

  test('the bar ends with the track and says so', () => {
    expect(gaugeBar(300, 100)).toMatchObject({ length: 1, isCut: true });
    expect(gaugeBar(120, 100)).toMatchObject({ length: 1, isCut: false });
    expect(gaugeBar(-5, 100).length).toBe(0);
  });
});

describe('series', () => {
  test('of two values in a year the later counts', () => {
    const early = { ...value('hubs', 2021, 1), asOf: '2021-05' };
    const late = { ...value('hubs', 2021, 2), asOf: '2021-10' };
    expect(seriesOf([late, early], 'hubs').map((point) => point.value)).toEqual([2]);
  });

  test('is ascending whatever the order of the table', () => {
    const years = seriesOf([...VALUES].reverse(), 'rmos').map(({ fiscalYear }) => fiscalYear);
    expect(years).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022]);
  });

  test('never takes hubs counted in another definition', () => {
    const other = value('hubs_including_outside_strategy', 2023, 2204);
    expect(seriesOf([...VALUES, other], 'hubs').at(-1)?.value).toBe(1510);
  });

  test('a share needs both figures of one year', () => {
    expect(shareSeries([value('part', 2020, 1), value('whole', 2021, 2)], 'part', 'whole')).toEqual(
      [],
    );
    expect(shareSeries([value('part', 2021, 1), value('whole', 2021, 0)], 'part', 'whole')).toEqual(
      [],
    );
  });

  test('gap years are those without a value inside the series', () => {
    const series = seriesOf([value('a', 2016, 1), value('a', 2019, 1)], 'a');
    expect(gapYears(series)).toEqual([2017, 2018]);
    expect(gapYears([])).toEqual([]);
  });
});

describe('depopulatedShare', () => {
  const split = (group: IndicatorSplit['group'], amount: number): IndicatorSplit => ({
    indicator: 'hubs',
    group,
    municipalitiesInGroup: 820,
    municipalitiesWith: 267,
    value: amount,
    fiscalYear: 2021,
    source: 'renkei',
  });

  test('1,158 of 1,408 hubs are in depopulated municipalities: 82.2 %', () => {
    const share = depopulatedShare([split('depopulated', 1158), split('all', 1408)], 'hubs');
    expect(share).toMatchObject({ fiscalYear: 2021, depopulated: 1158, all: 1408 });
    expect(share?.percent).toBeCloseTo(82.24, 2);
  });

  test('is nothing where no split was published', () => {
    expect(depopulatedShare([split('all', 1408)], 'rmos')).toBeUndefined();
  });
});

describe('fiscalYearOf', () => {
  test('a fiscal year runs from April to March', () => {
    expect(fiscalYearOf(2025, 3)).toBe(2024);
    expect(fiscalYearOf(2025, 4)).toBe(2025);
  });
});
