import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepCells } from '../../../../scripts/build/keep-cells.ts';
import type { CellLayout, CellLayoutInput } from '../../../../src/geo/cells/cell-layout.ts';

function input(longitude: number): CellLayoutInput {
  return {
    municipalities: [{ code: '39201', office: [longitude, 33.5] }],
    prefectures: { type: 'FeatureCollection', features: [] },
  };
}

test('a layout is made once for the same offices, and again for others', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'kyoten-cells-'));
  const made: number[] = [];
  const layOut = async ({ municipalities }: CellLayoutInput): Promise<CellLayout> => {
    made.push(municipalities[0]?.office[0] ?? 0);
    return { cells: [[made.length, 0]] } as unknown as CellLayout;
  };
  try {
    const first = await keepCells(cache, input(133), layOut);
    expect(await keepCells(cache, input(133), layOut)).toEqual(first);
    expect(await keepCells(cache, input(134), layOut)).not.toEqual(first);
    expect(made).toEqual([133, 134]);
  } finally {
    rmSync(cache, { recursive: true });
  }
});
