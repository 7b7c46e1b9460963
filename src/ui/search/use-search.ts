import { useCallback, useEffect, useMemo, useState } from 'react';
import { loadNames, optional } from '../../data/load-later.ts';
import type { NameTable } from '../../domain/edition.ts';
import type { SearchResult } from '../../domain/search.ts';
import type { Page } from '../page-context.ts';

type Engine = Pick<typeof import('./search-engine.ts'), 'buildSearchIndex' | 'search'>;

/** Results of a query, and a call that loads what searching needs. */
export interface Search {
  readonly results: readonly SearchResult[];
  readonly prepare: () => void;
  readonly isReady: boolean;
  /** The script of searching did not come. */
  readonly isMissing: boolean;
}

/** Searches areas and hubs of the page; former names join when their table has come. */
export function useSearch({ edition, opened, points }: Page, query: string): Search {
  const [isWanted, setWanted] = useState(false);
  const [engine, setEngine] = useState<Engine>();
  const [names, setNames] = useState<NameTable>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    void import('./search-engine.ts').then(
      ({ buildSearchIndex, search }) => isCurrent && setEngine({ buildSearchIndex, search }),
      () => isCurrent && setMissing(true),
    );
    void optional(() => loadNames(opened)).then(({ value }) => isCurrent && setNames(value));
    return () => {
      isCurrent = false;
    };
  }, [isWanted, opened]);
  const { prefectures, municipalities } = edition;
  const hubs = points.hubs;
  const index = useMemo(
    () => engine?.buildSearchIndex({ prefectures, municipalities, hubs: hubs ?? [], names }),
    [engine, prefectures, municipalities, hubs, names],
  );
  const results = useMemo(
    () =>
      engine === undefined || index === undefined || query.trim() === ''
        ? []
        : engine.search(index, query),
    [engine, index, query],
  );
  const prepare = useCallback(() => setWanted(true), []);
  return { results, prepare, isReady: index !== undefined, isMissing };
}
