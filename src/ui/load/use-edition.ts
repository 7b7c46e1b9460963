import { useEffect, useState } from 'react';
import { DataError } from '../../data/data-error.ts';
import { openEdition } from '../../data/load-edition.ts';
import { loadPoints, optional, withFigureGroup } from '../../data/load-later.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { Dataset, FigureGroup } from '../../domain/edition.ts';
import type { LoadedEdition, LoadedPoints } from '../../domain/loaded-edition.ts';

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
  const [base, setBase] = useState<{ opened: OpenedManifest; edition: LoadedEdition }>();
  const [error, setError] = useState<Error>();
  const [loaded, setLoaded] = useState<{
    asked: Dataset;
    dataset: Dataset;
    points: LoadedPoints;
  }>();
  const [failures, setFailures] = useState<readonly DataError[]>([]);
  useEffect(() => {
    let isCurrent = true;
    openEdition(root, editionName).then(
      ({ opened, loaded: edition }) => {
        if (!isCurrent) return;
        setError(undefined);
        setBase({ opened, edition });
      },
      (reason: unknown) => {
        if (isCurrent) setError(reason instanceof Error ? reason : new Error(String(reason)));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [root, editionName]);
  const opened = base?.opened;
  useEffect(() => {
    if (opened === undefined) return undefined;
    let isCurrent = true;
    void loadPoints(opened, dataset).then(({ points, dataset: found, failures: failed }) => {
      if (!isCurrent) return;
      setLoaded({ asked: dataset, dataset: found, points });
      setFailures((known) => [
        ...known.filter(
          ({ path }) => !path.includes('tables/hubs') && !path.includes('tables/rmos'),
        ),
        ...failed,
      ]);
    });
    return () => {
      isCurrent = false;
    };
  }, [opened, dataset]);
  const missing = groups.find(
    (group) => base !== undefined && !base.edition.loadedGroups.includes(group),
  );
  useEffect(() => {
    if (base === undefined || missing === undefined) return undefined;
    let isCurrent = true;
    void optional(() => withFigureGroup(base.opened, base.edition, missing)).then(
      ({ value, failure }) => {
        if (!isCurrent) return;
        if (value !== undefined) setBase({ opened: base.opened, edition: value });
        if (failure !== undefined) {
          setFailures((known) => [...known, failure]);
          // Not asked for again: its figures stay absent, the rest works.
          const loadedGroups = [...base.edition.loadedGroups, missing];
          setBase({ opened: base.opened, edition: { ...base.edition, loadedGroups } });
        }
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [base, missing]);
  return {
    opened,
    edition: base?.edition,
    // Points of the other dataset must never stand in while these load.
    points: loaded?.asked === dataset ? loaded.points : NO_POINTS,
    dataset: loaded?.asked === dataset ? loaded.dataset : dataset,
    error,
    failures,
  };
}
