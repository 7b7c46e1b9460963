import { useEffect, useState } from 'react';
import { loadChanges } from '../../data/load-changes.ts';
import { loadNames, optional, withFigureGroup } from '../../data/load-later.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import { useStore } from '../load/use-store.ts';
import { ImportDesk, type DeskFile } from './import-desk.ts';
import { readingBase } from './reading-base.ts';
import { startWorker } from './start-worker.ts';

/**
 * The desk, once former names and census totals are there or have failed to come: then
 * old names ask and fewer totals are compared, and the rest works.
 */
export function useDesk(edition: LoadedEdition, base: string): ImportDesk | undefined {
  const [desk, setDesk] = useState<ImportDesk>();
  useEffect(() => {
    let isCurrent = true;
    const { manifest, editions } = edition;
    const opened: OpenedManifest = { manifest, editions, base };
    void Promise.all([
      optional(() => loadNames(opened)),
      optional(() => loadChanges(opened)),
      optional(() => withFigureGroup(opened, edition, 'census')),
    ]).then(([names, changes, census]) => {
      const known = readingBase(census.value ?? edition, names.value, changes.value, base);
      if (isCurrent) setDesk(new ImportDesk(known, startWorker));
    });
    return () => {
      isCurrent = false;
    };
  }, [edition, base]);
  return desk;
}

/** Files on the desk, kept in step. */
export function useDeskFiles(desk: ImportDesk): readonly DeskFile[] {
  return useStore(desk.store).files;
}
