import { expect, test } from 'vitest';
import { FIGURE_COLUMNS } from '../../../src/domain/figure-column.ts';
import { assembleEdition } from '../../../src/data/load-edition.ts';
import type { OpenedManifest } from '../../../src/data/manifest.ts';

const opened = { manifest: {}, editions: [] } as unknown as OpenedManifest;

/** The tables of an edition without municipalities, and with these columns of figures. */
function tablesWith(columns: readonly string[]): Parameters<typeof assembleEdition>[1] {
  const empty = (names: string): object =>
    Object.fromEntries(names.split(' ').map((name) => [name, []]));
  return {
    municipalities: {
      ...empty('code name kana county office boundsFromOffice'),
      depopulation: {},
      partialAreas: {},
    },
    prefectures: empty('code name kana nameEnglish region bounds'),
    core: { columns: empty(columns.join(' ')), fields: {} },
    national: empty('indicators targets splits projectionBlocks'),
  };
}

test('the first figures without one of their columns are refused by name', () => {
  expect([...assembleEdition(opened, tablesWith(FIGURE_COLUMNS.core)).figures.keys()]).toEqual(
    FIGURE_COLUMNS.core,
  );
  expect(() => assembleEdition(opened, tablesWith(['area_km2_2024']))).toThrow(
    expect.objectContaining({ kind: 'incomplete', expected: 'population_2020' }),
  );
});
