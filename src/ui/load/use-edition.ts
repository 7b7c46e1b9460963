import { useEffect, useMemo, useRef, useState } from 'react';
import { DataError } from '../../data/data-error.ts';
import { openEdition } from '../../data/load-edition.ts';
import { optional, withFigureGroup } from '../../data/load-later.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { Dataset, FigureGroup } from '../../domain/edition.ts';
import type { LoadedEdition, LoadedPoints } from '../../domain/loaded-edition.ts';
import { askForPoints, usePoints, type FirstPoints } from './use-points.ts';

/** Tables of the page as far as they are there, and what failed. */
export interface LoadState {
  readonly opened: OpenedManifest | undefined;
  readonly edition: LoadedEdition | undefined;
  readonly points: LoadedPoints;
  /** The dataset they are of: not the one asked for where this device keeps no such data. */
  readonly dataset: Dataset;
  /** Why nothing can be shown. */
  readonly error: Error | undefined;
  /** Tables the page does without. */
  readonly failures: readonly DataError[];
}

const NO_POINTS: LoadedPoints = { hubs: undefined, rmos: undefined };

/**
 * Loads the edition, then the points of the dataset and the figures that the
 * measures of the view need. `root` is the data folder's address, ending in `/`.
 */
export function useEdition(
  root: string,
  editionName: string | undefined,
  dataset: Dataset,
  groups: readonly FigureGroup[],
): LoadState {
  const [base, setBase] = useState<{
    opened: OpenedManifest;
    edition: LoadedEdition;
    first: FirstPoints;
  }>();
  const [error, setError] = useState<Error>();
  const [failed, setFailed] = useState<readonly DataError[]>([]);
  const wanted = useRef(dataset);
  useEffect(() => {
    wanted.current = dataset;
  }, [dataset]);
  useEffect(() => {
    let isCurrent = true;
    const open = async (): Promise<void> => {
      const { opened, loaded: edition } = await openEdition(root, editionName);
      const first = await askForPoints(opened, wanted.current);
      if (!isCurrent) return;
      setError(undefined);
      setBase({ opened, edition, first });
    };
    open().catch((reason: unknown) => {
      if (isCurrent) setError(reason instanceof Error ? reason : new Error(String(reason)));
    });
    return () => {
      isCurrent = false;
    };
  }, [root, editionName]);
  const points = usePoints(base?.first, dataset);
  const missing = groups.find(
    (group) => base !== undefined && !base.edition.loadedGroups.includes(group),
  );
  useEffect(() => {
    if (base === undefined || missing === undefined) return undefined;
    let isCurrent = true;
    void optional(() => withFigureGroup(base.opened, base.edition, missing)).then(
      ({ value, failure }) => {
        if (!isCurrent) return;
        if (value !== undefined) setBase({ ...base, edition: value });
        if (failure !== undefined) {
          setFailed((known) => [...known, failure]);
          // Not asked for again: its figures stay absent, the rest works.
          const loadedGroups = [...base.edition.loadedGroups, missing];
          setBase({ ...base, edition: { ...base.edition, loadedGroups } });
        }
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [base, missing]);
  const failures = useMemo(() => [...failed, ...(points?.failures ?? [])], [failed, points]);
  return {
    opened: base?.opened,
    edition: base?.edition,
    points: points?.points ?? NO_POINTS,
    dataset: points?.dataset ?? dataset,
    error,
    failures,
  };
}
