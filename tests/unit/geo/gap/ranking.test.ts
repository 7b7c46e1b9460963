import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../src/domain/absence.ts';
import { INITIAL_GAP_WEIGHTS, areUsableWeights } from '../../../../src/domain/gap-criterion.ts';
import { gapDifferences } from '../../../../src/geo/gap/coverage-difference.ts';
import type { MeasureCoverage } from '../../../../src/geo/gap/coverage-index.ts';
import { candidatePoints } from '../../../../src/geo/gap/gap-candidates.ts';
import { classedAreas, gapAreas } from '../../../../src/geo/gap/gap-areas.ts';
import { municipalityGapRows, prefectureGapRows } from '../../../../src/geo/gap/gap-rows.ts';
import type { GapRow } from '../../../../src/geo/gap/gap-rows.ts';
import { peersOf } from '../../../../src/geo/gap/peers.ts';
import { rankGaps } from '../../../../src/geo/gap/rank-gaps.ts';
import type { GapRanking } from '../../../../src/geo/gap/rank-gaps.ts';
import { demand } from './gap-page.ts';

const nobody = { total: 0, covered: 0, beyond: 0, unreachable: 0, unmeasured: 0, withoutFigure: 0 };
const row = (code: string, uncovered: Figure, share: Figure, distance: Figure): GapRow => ({
  code,
  sum: nobody,
  uncovered,
  share,
  distance,
});
const order = ({ ranked }: GapRanking): [string, number][] =>
  ranked.map((entry) => [entry.row.code, entry.rank]);

describe('ranking gaps', () => {
  const rows = [
    row('01100', 900, 0.1, 2000),
    row('39405', 300, 0.9, 8000),
    row('39201', 300, 0.5, 4000),
    row('32209', 100, 0.5, 9000),
    row('47201', 'unknown', 0.2, 3000),
  ];

  test('by persons alone: the most first, equals share a rank and the next is skipped', () => {
    expect(order(rankGaps(rows, INITIAL_GAP_WEIGHTS))).toEqual([
      ['01100', 1],
      ['39201', 2],
      ['39405', 2],
      ['32209', 4],
    ]);
  });

  test('weights mix standings, and areas without a figure that counts stand apart', () => {
    const byShare = rankGaps(rows, { uncovered: 0, share: 1, distance: 0 });
    expect(order(byShare)).toEqual([
      ['39405', 1],
      ['39201', 2],
      ['32209', 2],
      ['47201', 4],
      ['01100', 5],
    ]);
    expect(byShare.missing).toEqual([]);
    const mixed = rankGaps(rows, { uncovered: 1, share: 1, distance: 2 });
    expect(mixed.missing.map(({ code }) => code)).toEqual(['47201']);
    expect(order(mixed)).toEqual([
      ['39405', 1],
      ['32209', 2],
      ['39201', 3],
      ['01100', 4],
    ]);
    expect(mixed.ranked[0]?.standing).toEqual({
      uncovered: 0.5,
      share: 1,
      distance: expect.closeTo(2 / 3, 12),
    });
    expect(mixed.ranked[0]?.score).toBeCloseTo((0.5 + 1 + 4 / 3) / 4, 10);
  });

  test('only the proportion of weights matters', () => {
    const value = fc.oneof(fc.constant<Figure>('unknown'), fc.integer({ min: 0, max: 5 }));
    const weight = fc.integer({ min: 0, max: 5 });
    const generated = fc
      .array(fc.tuple(value, value, value), { maxLength: 20 })
      .map((values) => values.map((three, at) => row(String(10_000 + at), ...three)));
    fc.assert(
      fc.property(generated, weight, weight, weight, (given, uncovered, share, distance) => {
        fc.pre(uncovered + share + distance > 0);
        const once = rankGaps(given, { uncovered, share, distance });
        const thrice = rankGaps(given, {
          uncovered: uncovered * 3,
          share: share * 3,
          distance: distance * 3,
        });
        expect(order(thrice)).toEqual(order(once));
        expect(once.ranked.length + once.missing.length).toBe(given.length);
      }),
    );
  });

  test('the order of the rows given does not matter', () => {
    expect(rankGaps([...rows].reverse(), INITIAL_GAP_WEIGHTS).ranked).toEqual(
      rankGaps(rows, INITIAL_GAP_WEIGHTS).ranked,
    );
  });

  test('a single area is first', () => {
    expect(rankGaps([row('01100', 0, 0, 0)], INITIAL_GAP_WEIGHTS).ranked[0]).toMatchObject({
      rank: 1,
      score: 1,
    });
  });

  test.each([
    [{ uncovered: 0, share: 0, distance: 0 }, false],
    [{ uncovered: -1, share: 2, distance: 0 }, false],
    [{ uncovered: NaN, share: 2, distance: 0 }, false],
    [{ uncovered: Infinity, share: 2, distance: 0 }, false],
    [{ uncovered: 0, share: 0.5, distance: 0 }, true],
  ])('weights %o are usable: %s', (weights, usable) => {
    expect(areUsableWeights(weights)).toBe(usable);
  });
});

const areas = gapAreas(
  [
    ['01100', 'none'],
    ['01202', 'full'],
    ['39201', 'full'],
    ['39405', 'full'],
    ['39364', 'full'],
  ].map(([code = '', name]) => ({
    code,
    depopulation: { '2022-04-01': name as 'full', '2021-04-01': 'none' as const },
  })),
  '2022-04-01',
);

describe('rows to rank', () => {
  const coverage: MeasureCoverage = {
    total: Float64Array.of(100, 50, 10, 0, 5, 7),
    covered: Float64Array.of(60, 50, 0, 0, 5, 0),
    unreachable: Float64Array.of(0, 0, 10, 0, 0, 0),
    unmeasured: Float64Array.of(0, 0, 0, 0, 0, 7),
    withoutFigure: Float64Array.of(0, 0, 0, 3, 0, 0),
  };
  const means = Float64Array.of(3000, 1000, NaN, NaN, 700, 500);

  test('of municipalities keep absent figures absent', () => {
    const rows = municipalityGapRows(coverage, means, areas);
    expect(rows.map(({ uncovered, share, distance }) => [uncovered, share, distance])).toEqual([
      [40, 0.4, 3000],
      [0, 0, 1000],
      [10, 1, 'notApplicable'],
      ['unknown', 'unknown', 'unknown'],
      [0, 0, 700],
    ]);
  });

  test('of prefectures weigh distances by those who can reach a hub', () => {
    const rows = prefectureGapRows(coverage, means, areas);
    expect(rows.map(({ code, uncovered, distance }) => [code, uncovered, distance])).toEqual([
      ['01', 40, (3000 * 100 + 1000 * 50) / 150],
      ['39', 10, 700],
    ]);
  });
});

describe('peers', () => {
  test('are of the same class, nearest by ratio, ties by code', () => {
    const population = [1000, 500, 1000, 2000, 1900];
    expect(peersOf(2, areas, population, 3)).toEqual([
      { municipality: 4, ratio: 1.9 },
      { municipality: 1, ratio: 0.5 },
      { municipality: 3, ratio: 2 },
    ]);
    expect(peersOf(0, areas, population, 5)).toEqual([]);
  });

  test('are none where no list tells the class: not knowing is no likeness', () => {
    const unknown = classedAreas(
      areas.codes.map((code) => ({ code, depopulation: undefined })),
      { date: '', isOwn: true },
    );
    expect(peersOf(2, unknown, [1, 2, 3, 4, 5], 3)).toEqual([]);
    const points = { ...demand, municipality: Uint16Array.of(0, 1, 2, 3) };
    expect([...candidatePoints(points, unknown, { depopulatedOnly: true })]).toEqual([]);
    expect([...candidatePoints(points, unknown, {})]).toHaveLength(demand.count);
  });

  test('are none without residents or a figure, and such places are nobody’s peer', () => {
    expect(peersOf(1, areas, [1, 0, 5, 6, 7], 3)).toEqual([]);
    expect(peersOf(1, areas, [1, 'unknown', 5, 6, 7], 3)).toEqual([]);
    expect(peersOf(2, areas, [1, 0, 5, 'unknown', 7], 3)).toEqual([
      { municipality: 4, ratio: 1.4 },
    ]);
  });
});

test('a difference of editions keeps areas of one side only, without calling them 0', () => {
  const before = [
    row('39405', 300, 0.9, 1),
    row('39000', 10, 0.1, 1),
    row('01100', 5, 'unknown', 1),
  ];
  const after = [row('39405', 200, 0.5, 1), row('39999', 10, 0.1, 1), row('01100', 5, 0.5, 1)];
  expect(
    gapDifferences(before, after).map(({ code, uncovered, share }) => [code, uncovered, share]),
  ).toEqual([
    ['01100', 0, 'unknown'],
    ['39000', 'notLoaded', 'notLoaded'],
    ['39405', -100, expect.closeTo(-0.4, 12)],
    ['39999', 'notLoaded', 'notLoaded'],
  ]);
});
