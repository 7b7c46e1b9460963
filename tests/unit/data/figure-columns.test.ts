import { expect, test, vi } from 'vitest';
import { FIGURE_COLUMNS } from '../../../src/domain/figure-column.ts';
import { withFigureGroup } from '../../../src/data/load-later.ts';
import { assembleEdition } from '../../../src/data/load-edition.ts';
import { loadFile } from '../../../src/data/manifest.ts';
import type { OpenedManifest } from '../../../src/data/manifest.ts';

vi.mock('../../../src/data/manifest.ts', { spy: true });

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

test('figures that come later without one of their columns are refused by name', async () => {
  const edition = assembleEdition(opened, tablesWith(FIGURE_COLUMNS.core));
  const [lost, ...others] = FIGURE_COLUMNS.census;
  const answer = (columns: readonly string[]): void => {
    const table = { columns: Object.fromEntries(columns.map((name) => [name, []])), fields: {} };
    vi.mocked(loadFile).mockResolvedValueOnce(table);
  };
  answer(FIGURE_COLUMNS.census);
  expect((await withFigureGroup(opened, edition, 'census')).loadedGroups).toContain('census');
  answer(others);
  await expect(withFigureGroup(opened, edition, 'census')).rejects.toMatchObject({
    kind: 'incomplete',
    expected: lost,
  });
});
