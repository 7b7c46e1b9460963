import { useCallback, useEffect, useMemo, useState } from 'react';
import { loadNames, optional } from '../../data/load-later.ts';
import type { NameTable } from '../../domain/edition.ts';
import type { SearchResult } from '../../domain/search.ts';
import type { Page } from '../page-context.ts';
import { useOldNames } from './use-old-names.ts';

/** The searching script, once it has come. */
export type SearchEngine = Pick<
  typeof import('./search-engine.ts'),
  'asksFormerNames' | 'buildSearchIndex' | 'findsAsTyped' | 'loadChanges' | 'search'
>;

/** Milliseconds without a letter after which all former names are fetched. */
const PAUSE = 300;

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
 * from before 2010 where nothing of today bears what was typed, else when the reader pauses
 * behind two letters: 大野町 is a name of today and was that of others.
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
      ({ asksFormerNames, buildSearchIndex, findsAsTyped, loadChanges, search }) =>
        isCurrent &&
        setEngine({ asksFormerNames, buildSearchIndex, findsAsTyped, loadChanges, search }),
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
  const { asksOld, isUnknown } = useMemo(() => {
    if (engine === undefined || today === undefined || query.trim() === '')
      return { asksOld: false, isUnknown: false };
    const asked = engine.asksFormerNames(today, query);
    return { asksOld: asked, isUnknown: asked && !engine.findsAsTyped(today, query) };
  }, [engine, today, query]);
  const old = useOldNames(engine, opened, useOnceAsked(asksOld, isUnknown, query));
  const everything = useMemo(
    () =>
      old.changes === undefined
        ? undefined
        : engine?.buildSearchIndex({
            prefectures,
            municipalities,
            hubs: hubs ?? [],
            names,
            changes: old.changes,
          }),
    [engine, prefectures, municipalities, hubs, names, old.changes],
  );
  // What was typed before must not matter: the list may have come for another query.
  const index = asksOld ? (everything ?? today) : today;
  const results = useMemo(
    () =>
      engine === undefined || index === undefined || query.trim() === ''
        ? []
        : engine.search(index, query),
    [engine, index, query],
  );
  const prepare = useCallback(() => setWanted(true), []);
  const isReady = index !== undefined && (!isUnknown || old.isSettled);
  return { results, prepare, isReady, isMissing };
}

/** Whether former names were ever asked for: at once, or by a query that stood for a pause. */
function useOnceAsked(isAsked: boolean, isUrgent: boolean, query: string): boolean {
  const [first, setFirst] = useState<string>();
  const wasAsked = first !== undefined;
  useEffect(() => {
    if (!isAsked || wasAsked) return undefined;
    const timer = setTimeout(() => setFirst(query), isUrgent ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [isAsked, wasAsked, isUrgent, query]);
  return wasAsked;
}
