import { describe, expect, test } from 'vitest';
import { rankGaps } from '../../../../src/geo/gap/rank-gaps.ts';
import type { GapRow } from '../../../../src/geo/gap/gap-rows.ts';
import { gapJa } from '../../../../src/text/ja/gap.ts';
import { gapPoints } from '../../../../src/ui/gap/map-features.ts';
import { pointOfMunicipality } from '../../../../src/ui/gap/nearest-hub.ts';
import { proposalGeoJson, proposalTable } from '../../../../src/ui/gap/proposal-file.ts';
import { rankingFile } from '../../../../src/ui/gap/ranking-file.ts';
import { demand } from '../../geo/gap/gap-page.ts';

const sum = { total: 0, covered: 0, beyond: 0, unreachable: 0, unmeasured: 0, withoutFigure: 0 };
const rows: GapRow[] = [
  { code: '39405', sum, uncovered: 0, share: 0, distance: 1234 },
  { code: '39201', sum, uncovered: 300, share: 1, distance: 'notApplicable' },
  { code: '07546', sum, uncovered: 'unknown', share: 'unknown', distance: 'unknown' },
];
const note = '取り込まれた115箇所からの距離です。';

describe('the saved ranking', () => {
  test('lists what cannot be ranked apart, absences as symbols and never as 0', () => {
    const ranking = rankGaps(rows, { uncovered: 1, share: 0, distance: 0 });
    const isTimed = false;
    const text = rankingFile(ranking, { words: gapJa, nameOf: (code) => code, isTimed, note });
    const lines = text
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(lines.slice(1).map((line) => line.slice(0, 6))).toEqual([
      ['1', '39201', '39201', '300', '100', '-'],
      ['2', '39405', '39405', '0', '0', '1.23'],
      ['-', '07546', '07546', '…', '…', '…'],
    ]);
    expect(lines.at(-1)).toContain(gapJa.ranking.missing);
    for (const line of lines.slice(1)) expect(line.at(-1)).toBe(note);
  });
});

describe('the saved proposal', () => {
  const sites = [{ name: '仮1', place: '付近', position: [133, 33.5] as const, gain: undefined }];
  const context = { words: gapJa, note, people: '人口', link: 'https://example.org/?gap=on' };

  test('says in every row and feature that its hubs do not exist, and how the gain was measured', () => {
    const [, row] = proposalTable(sites, context).trim().split('\r\n');
    expect(row).toContain(gapJa.proposal.hypothetical);
    expect(row).toContain(note);
    expect(row).toContain(',-,');
    const withCircle = JSON.parse(proposalGeoJson(sites, 4000, context)) as {
      features: { properties: { kind: string; note: string }; geometry: { type: string } }[];
    };
    expect(withCircle.features.map(({ geometry }) => geometry.type)).toEqual(['Point', 'Polygon']);
    for (const { properties } of withCircle.features) expect(properties.note).toBe(note);
    expect(JSON.parse(proposalGeoJson(sites, 0, context))).toMatchObject({ features: [{}] });
  });
});

describe('demand points on the map', () => {
  const tally = { acrossSea: 0, unknownLand: 0, withoutTime: 0 };
  const reach = {
    hub: Int32Array.of(0, 0, 0, 0),
    cost: Float32Array.of(0, 9000, 18_000, 5000),
    crossing: new Uint8Array(4),
    counted: Float32Array.of(0, 9000, Number.NaN, Infinity),
    tally,
  };

  test('are all there as columns, with the cost as coverage counts it', () => {
    const points = gapPoints(demand, reach);
    expect(points).toMatchObject({ longitude: demand.longitude, isCoarse: false });
    expect([...points.cost]).toEqual([0, 9000, Number.NaN, Infinity]);
    expect(gapPoints({ ...demand, kind: 'office' }, reach).isCoarse).toBe(true);
  });

  test('a municipality is spoken of by its most populous point beyond the limit', () => {
    expect(pointOfMunicipality(demand, reach, 1000, 'population', 0)).toBe(1);
    expect(pointOfMunicipality(demand, reach, 10_000, 'population', 0)).toBe(1);
    expect(pointOfMunicipality(demand, reach, -1, 'population', 0)).toBe(1);
    const populous = { ...demand, persons: { population: Float64Array.of(900, 1, 1, 1) } };
    expect(pointOfMunicipality(populous, reach, 1000, 'population', 0)).toBe(1);
    expect(pointOfMunicipality(populous, reach, 10_000, 'population', 0)).toBe(0);
    expect(pointOfMunicipality(demand, reach, 1000, 'population', 9)).toBeUndefined();
  });
});
