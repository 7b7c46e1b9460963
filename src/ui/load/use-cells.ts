import { useEffect, useMemo, useState } from 'react';
import type { DataError } from '../../data/data-error.ts';
import { loadCells, optional } from '../../data/load-later.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { CellTable } from '../../domain/edition.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import { placeCells, type CellPlaces } from '../../map/cell-places.ts';

/** Places of the equal-size map, and why there are none. */
export interface WantedCells {
  readonly cells: CellPlaces | undefined;
  readonly failure: DataError | undefined;
}

/** Places of the equal-size map, loaded when first wanted, and again when wanted after a failure. */
export function useCells(
  opened: OpenedManifest,
  edition: LoadedEdition,
  isWanted: boolean,
): WantedCells {
  const [table, setTable] = useState<{ opened: OpenedManifest; cells: CellTable }>();
  const [failure, setFailure] = useState<DataError>();
  const rows = edition.municipalities.length;
  const isLoaded = table?.opened === opened;
  useEffect(() => {
    if (!isWanted || isLoaded) return undefined;
    let isCurrent = true;
    void optional(() => loadCells(opened, rows)).then((loaded) => {
      if (!isCurrent) return;
      setFailure(loaded.failure);
      if (loaded.value !== undefined) setTable({ opened, cells: loaded.value });
    });
    return () => {
      isCurrent = false;
    };
  }, [opened, isWanted, isLoaded, rows]);
  const cells = useMemo(
    () => (table === undefined ? undefined : placeCells(table.cells, edition.municipalities)),
    [table, edition.municipalities],
  );
  return { cells, failure: isWanted && !isLoaded ? failure : undefined };
}
