import { useCallback, useMemo } from 'react';
import type { Dataset } from '../../domain/edition.ts';
import type { TileReader } from '../../data/tile-archive.ts';
import { cameraOnSide } from '../../map/camera-link.ts';
import type { WorldPoint } from '../../map/drawing/mercator.ts';
import { changeFromOther, otherView } from '../../state/compare-view.ts';
import type { CompareSettings } from '../../state/compare-settings.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Text } from '../../text/text.ts';
import { wordsOfDataset } from '../dataset-words.ts';
import type { Page } from '../page-context.ts';

/** Tables of side B and the tiles it is drawn from. */
export interface OtherSide extends Pick<Page, 'edition' | 'opened' | 'points' | 'rows'> {
  readonly dataset: Dataset;
  readonly tiles: TileReader;
}

/** The page as side B shows it: what is compared is its own, everything else is shared. */
export function useOtherPage(
  page: Page,
  { edition, opened, points, rows, dataset }: OtherSide,
  compare: CompareSettings,
  plain: Text,
  offset: WorldPoint,
): Page {
  const { view, change, format, ground } = page;
  const own = useMemo((): ViewState => {
    const { camera } = view;
    return {
      ...otherView(view, compare.with),
      dataset,
      camera: camera && cameraOnSide(camera, 'a', 'b', offset),
    };
  }, [view, compare.with, dataset, offset]);
  const changeOwn = useCallback(
    (patch: Partial<ViewState>) => {
      const shared = changeFromOther(view, patch);
      const { camera } = shared;
      change(
        camera === undefined
          ? shared
          : { ...shared, camera: cameraOnSide(camera, 'b', 'a', offset) },
      );
    },
    [view, change, offset],
  );
  const { year, language } = own;
  const text = useMemo(
    () => wordsOfDataset(plain, dataset, points, { year, language }),
    [plain, dataset, points, year, language],
  );
  return useMemo(
    () => ({ view: own, change: changeOwn, edition, opened, points, rows, text, format, ground }),
    [own, changeOwn, edition, opened, points, rows, text, format, ground],
  );
}
