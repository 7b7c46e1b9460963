import { useEffect, useState } from 'react';
import { optional } from '../../data/load-later.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { MunicipalityChange } from '../../domain/municipality-change.ts';
import type { SearchEngine } from './use-search.ts';

/** Former municipalities since 1970, and whether their list came or failed to come. */
interface OldNames {
  readonly changes: readonly MunicipalityChange[] | undefined;
  readonly isSettled: boolean;
}

/**
 * Loads every former name once one is wanted: the first view and readers who do not search
 * are spared the list. Where it does not come, names of today are found as before.
 */
export function useOldNames(
  engine: SearchEngine | undefined,
  opened: OpenedManifest,
  isWanted: boolean,
): OldNames {
  const [loaded, setLoaded] = useState<Pick<OldNames, 'changes'> & { of: OpenedManifest }>();
  const isThere = loaded?.of === opened;
  const isNeeded = isWanted && engine !== undefined && !isThere;
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isCurrent = true;
    void optional(() => engine.loadChanges(opened)).then(
      ({ value }) => isCurrent && setLoaded({ changes: value, of: opened }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isNeeded, engine, opened]);
  return { changes: isThere ? loaded.changes : undefined, isSettled: isThere };
}
