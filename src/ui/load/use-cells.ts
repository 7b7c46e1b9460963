import { useEffect, useMemo, useState } from 'react';
import { loadCells, optional } from '../../data/load-later.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { CellTable } from '../../domain/edition.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import { placeCells, type CellPlaces } from '../../map/cell-places.ts';

/** Places of the equal-size map, loaded when first wanted. */
export function useCells(
  opened: OpenedManifest,
  edition: LoadedEdition,
  isWanted: boolean,
): CellPlaces | undefined {
  const [table, setTable] = useState<{ opened: OpenedManifest; cells: CellTable }>();
  const rows = edition.municipalities.length;
  const isLoaded = table?.opened === opened;
  useEffect(() => {
    if (!isWanted || isLoaded) return undefined;
    let isCurrent = true;
    void optional(() => loadCells(opened, rows)).then(({ value }) => {
      if (isCurrent && value !== undefined) setTable({ opened, cells: value });
    });
    return () => {
      isCurrent = false;
    };
  }, [opened, isWanted, isLoaded, rows]);
  return useMemo(
    () => (table === undefined ? undefined : placeCells(table.cells, edition.municipalities)),
    [table, edition.municipalities],
  );
}
