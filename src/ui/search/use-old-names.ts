import { useEffect, useState } from 'react';
import { optional } from '../../data/load-later.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { MunicipalityChange } from '../../domain/municipality-change.ts';
import type { SearchEngine } from './use-search.ts';

/** Former municipalities since 1970, and whether they are on their way. */
interface OldNames {
  readonly changes: readonly MunicipalityChange[] | undefined;
  readonly isComing: boolean;
}

/**
 * Loads every former name once one is wanted: few readers look for one, and all others are
 * spared the list. Where it does not come, names of today are found as before.
 */
export function useOldNames(
  engine: SearchEngine | undefined,
  opened: OpenedManifest,
  isWanted: boolean,
): OldNames {
  const [loaded, setLoaded] = useState<Omit<OldNames, 'isComing'> & { of: OpenedManifest }>();
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
  return { changes: isThere ? loaded.changes : undefined, isComing: isNeeded };
}
