import { useMemo } from 'react';
import type { AreaFill } from '../../state/area-fill.ts';
import type { CellPlaces } from '../../map/cell-places.ts';
import { sceneFeatures, sceneFit, scenePaints } from '../../map/build-scene.ts';
import type { GapScene } from '../../map/gap-scene.ts';
import type { Scene } from '../../map/scene.ts';
import type { Page } from '../page-context.ts';
import { drawsCells } from '../../state/view-state.ts';

/**
 * The scene of the page. Paints and features are kept as long as what they are
 * made from is the same, so that a hover or a new class repaints only itself.
 */
export function useScene(
  page: Page,
  fill: AreaFill | undefined,
  cells: CellPlaces | undefined,
  focusedArea: string | undefined,
  gap?: GapScene,
): Scene {
  const { view, edition, points, rows, text, ground } = page;
  const drawing = drawsCells(view) && cells !== undefined ? 'cells' : 'map';
  const { layers, rmoForm, year, area, hub, base, camera, language } = view;
  const paints = useMemo(
    () => scenePaints({ view: { layers, rmoForm, year }, edition, rows, fill, ground }, drawing),
    [layers, rmoForm, year, edition, rows, fill, ground, drawing],
  );
  const features = useMemo(() => {
    const names = { municipality: text.municipalityName, prefecture: text.prefectureShortName };
    const shown = { layers, rmoForm, year };
    return sceneFeatures({ view: shown, edition, points, rows, cells, names }, drawing);
  }, [layers, rmoForm, year, edition, points, rows, cells, text, drawing]);
  const fit = useMemo(
    () => sceneFit(edition, drawing === 'cells' ? cells : undefined, area),
    [edition, cells, drawing, area],
  );
  return useMemo(
    () => ({
      drawing,
      geometry: edition.manifest.municipalityGeometry,
      cellShapes: cells?.shapes,
      ground,
      base,
      language,
      ...paints,
      ...features,
      gap,
      selectedArea: area,
      selectedHub: hub,
      focusedArea,
      camera,
      fit,
    }),
    [
      drawing,
      edition,
      cells,
      ground,
      base,
      language,
      paints,
      features,
      gap,
      area,
      hub,
      focusedArea,
      camera,
      fit,
    ],
  );
}
