import { useEffect, useRef, useState } from 'react';
import { loadPoints, type LoadedDataset } from '../../data/load-later.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { Dataset } from '../../domain/edition.ts';

/** Points that were asked for with an edition's first tables. */
export interface FirstPoints {
  readonly opened: OpenedManifest;
  readonly asked: Dataset;
  readonly loading: Promise<LoadedDataset>;
  /** What came in time for the first drawing. */
  readonly found: LoadedDataset | undefined;
}

/**
 * Milliseconds that the first drawing waits for the points: they come with the other tables,
 * and without them the whole page would be drawn twice. Late ones are drawn when they come.
 */
const PATIENCE = 500;

/** Asks for the points of a dataset, and waits a moment for them. */
export async function askForPoints(opened: OpenedManifest, asked: Dataset): Promise<FirstPoints> {
  const loading = loadPoints(opened, asked);
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  // What fails is told where it is wanted, and the page is drawn without.
  const inTime = loading.catch(() => undefined);
  return { opened, asked, loading, found: await Promise.race([inTime, late]) };
}

/** The points of a dataset as far as they are there; never those of another dataset or edition. */
export function usePoints(
  first: FirstPoints | undefined,
  dataset: Dataset,
): LoadedDataset | undefined {
  const [loaded, setLoaded] = useState<Pick<FirstPoints, 'opened' | 'asked' | 'found'>>();
  const taken = useRef<FirstPoints>(undefined);
  useEffect(() => {
    if (first === undefined) return undefined;
    let isCurrent = true;
    const { opened, asked } = first;
    const isFirst = taken.current !== first && asked === dataset;
    taken.current = first;
    void (isFirst ? first.loading : loadPoints(opened, dataset)).then((found) => {
      // The page is not drawn anew for what it has.
      if (isCurrent && found !== first.found) setLoaded({ opened, asked: dataset, found });
    });
    return () => {
      isCurrent = false;
    };
  }, [first, dataset]);
  return [loaded, first].find(
    (known) => known?.opened === first?.opened && known?.asked === dataset,
  )?.found;
}
