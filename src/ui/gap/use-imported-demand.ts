import { useEffect, useState } from 'react';
import { readImportedDemand } from '../../data/imported-store.ts';
import type { ImportedDemand } from '../../domain/imported-demand.ts';

/** Demand points that this device keeps; `undefined` until that is known. */
export function useImportedDemand(): readonly ImportedDemand[] | undefined {
  const [tables, setTables] = useState<readonly ImportedDemand[]>();
  useEffect(() => {
    let isCurrent = true;
    void readImportedDemand().then((kept) => {
      if (isCurrent) setTables(kept);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return tables;
}
