import { useCallback, useEffect, useMemo, useState } from 'react';
import { loadNames, optional } from '../../data/load-later.ts';
import type { NameTable } from '../../domain/edition.ts';
import type { SearchResult } from '../../domain/search.ts';
import type { Page } from '../page-context.ts';
import { useOldNames } from './use-old-names.ts';

/** The searching script, once it has come. */
export type SearchEngine = typeof import('./search-engine.ts');

/** Results of a query, and a call that loads what searching needs. */
export interface Search {
  readonly results: readonly SearchResult[];
  readonly prepare: () => void;
  readonly isReady: boolean;
  /** The script of searching did not come. */
  readonly isMissing: boolean;
}

/**
 * Searches areas and hubs of the page; former names join when their table has come, those
 * from before 2010 once something was typed that nothing of today bears.
 */
export function useSearch({ edition, opened, points }: Page, query: string): Search {
  const [isWanted, setWanted] = useState(false);
  const [engine, setEngine] = useState<SearchEngine>();
  const [names, setNames] = useState<NameTable>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    void import('./search-engine.ts').then(
      (loaded) => isCurrent && setEngine(loaded),
      () => isCurrent && setMissing(true),
    );
    void optional(() => loadNames(opened)).then(({ value }) => isCurrent && setNames(value));
    return () => {
      isCurrent = false;
    };
  }, [isWanted, opened]);
  const { prefectures, municipalities } = edition;
  const hubs = points.hubs;
  const today = useMemo(
    () => engine?.buildSearchIndex({ prefectures, municipalities, hubs: hubs ?? [], names }),
    [engine, prefectures, municipalities, hubs, names],
  );
  const isUnknown = useMemo(
    () =>
      engine !== undefined &&
      today !== undefined &&
      query.trim() !== '' &&
      !engine.findsAsTyped(today, query),
    [engine, today, query],
  );
  const old = useOldNames(engine, opened, isUnknown);
  const index = useMemo(
    () =>
      old.changes === undefined || engine === undefined
        ? today
        : engine.buildSearchIndex({
            prefectures,
            municipalities,
            hubs: hubs ?? [],
            names,
            changes: old.changes,
          }),
    [engine, today, prefectures, municipalities, hubs, names, old.changes],
  );
  const results = useMemo(
    () =>
      engine === undefined || index === undefined || query.trim() === ''
        ? []
        : engine.search(index, query),
    [engine, index, query],
  );
  const prepare = useCallback(() => setWanted(true), []);
  return { results, prepare, isReady: index !== undefined && !old.isComing, isMissing };
}
