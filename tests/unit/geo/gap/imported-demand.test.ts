import { describe, expect, test } from 'vitest';
import type { ImportedDemand } from '../../../../src/domain/imported-demand.ts';
import { MUNICIPALITY_NOT_KNOWN } from '../../../../src/geo/gap/demand-points.ts';
import { demandOfImported } from '../../../../src/geo/gap/imported-demand.ts';

const codes = ['01101', '39405'];

/** Four cells: one of Kochi, one suppressed, one missing its people, one no code of Japan. */
const mesh: ImportedDemand = {
  fileName: 'mesh.csv',
  sha256: '',
  sheet: '',
  asOf: '2020-10-01',
  kind: 'mesh1000',
  meshCode: Float64Array.of(49330000, 49330001, 49330002, 36000000),
  longitude: undefined,
  latitude: undefined,
  persons: {
    population: Float64Array.of(120, Number.NaN, Number.NaN, 5),
    over65: Float64Array.of(60, Number.NaN, Number.NaN, 1),
  },
  suppressed: Uint8Array.of(0, 1, 0, 0),
  municipality: Uint16Array.of(39405, 0, 1101, 0),
  sourceRow: Uint32Array.of(5, 6, 7, 8),
};

describe('demand points of an imported table', () => {
  test('are cells at their centres; what cannot be counted is told by row, and never a 0', () => {
    const result = demandOfImported(mesh, codes);
    if (result.status === 'withheld') throw new Error(result.reason);
    const { points, report } = result;
    expect(points).toMatchObject({ kind: 'mesh1000', dataset: 'published', count: 1 });
    expect([...points.persons.population]).toEqual([120]);
    expect([...points.municipality]).toEqual([1]);
    expect([...points.sourceRow]).toEqual([5]);
    expect(points.longitude[0]).toBeCloseTo(133.00625, 9);
    expect(report.findings.map(({ problem, sampleRows }) => [problem, ...sampleRows])).toEqual([
      ['outsideJapan', 8],
      ['populationMissing', 7],
      ['populationSuppressed', 6],
    ]);
  });

  test('are points of a table, with their municipality where it is known', () => {
    const result = demandOfImported(
      {
        ...mesh,
        kind: 'table',
        meshCode: undefined,
        longitude: Float64Array.of(133, 0, Number.NaN, 141.3),
        latitude: Float64Array.of(33.4, 0, 33, 43),
        persons: { population: Float64Array.of(10, 20, 30, 0) },
        suppressed: new Uint8Array(4),
      },
      codes,
    );
    if (result.status === 'withheld') throw new Error(result.reason);
    expect([...result.points.persons.population]).toEqual([10, 0]);
    expect([...result.points.municipality]).toEqual([1, MUNICIPALITY_NOT_KNOWN]);
    expect(result.report.findings.map(({ problem }) => problem)).toEqual([
      'positionMissing',
      'outsideJapan',
      'populationZero',
      'municipalityNotKnown',
    ]);
  });

  test('are withheld where no row can be used', () => {
    const persons = { population: new Float64Array(4).fill(Number.NaN) };
    expect(demandOfImported({ ...mesh, persons }, codes)).toMatchObject({
      status: 'withheld',
      reason: 'noUsableRows',
    });
  });
});
