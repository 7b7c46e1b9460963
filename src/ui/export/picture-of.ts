import { sceneFeatures, sceneFit, scenePaints } from '../../map/build-scene.ts';
import { mapPicture, type MapPicture } from '../../map/export/map-picture.ts';
import type { Ground } from '../../map/palette.ts';
import type { Scene } from '../../map/scene.ts';
import { NATION } from '../../state/view-state.ts';
import type { PreparedView } from './prepare-view.ts';

/** The map of a prepared view, as shapes with names and classes. Pure. */
export function pictureOf(prepared: PreparedView, ground: Ground): MapPicture {
  const { fill, drawing: drawn, page } = prepared;
  const { text, view } = page;
  const scene = exportScene(prepared, ground);
  const isSpread = fill?.level === 'prefecture' && scene.drawing === 'cells';
  return mapPicture({
    scene,
    drawing: drawn,
    classOf: (code) => {
      const areaClass = fill?.classes.get(isSpread ? code.slice(0, 2) : code);
      return areaClass === undefined ? undefined : String(areaClass);
    },
    nameOf: (code) => areaName(prepared, code),
    insetName: (name) => (view.language === 'ja' ? name.ja : name.en),
  });
  function areaName({ page: { edition } }: PreparedView, code: string): string {
    const municipality = edition.municipalityByCode.get(code);
    const prefecture = edition.prefectureByCode.get(code);
    if (municipality !== undefined) return text.municipalityName(municipality);
    return prefecture === undefined ? code : text.prefectureName(prefecture);
  }
}

/** The scene of a prepared view on the ground of its export. */
function exportScene({ page, fill, cells, gap }: PreparedView, ground: Ground): Scene {
  const { view, edition, points, rows, text } = page;
  const drawing = cells === undefined ? 'map' : 'cells';
  const names = { municipality: text.municipalityName, prefecture: text.prefectureShortName };
  const source = { view, edition, points, rows, fill, cells, ground, names };
  // Legend and sentence count the area's own points, so no others are drawn.
  const isOwn = ({ municipalityCode }: { readonly municipalityCode: string }): boolean =>
    view.area === NATION || municipalityCode.startsWith(view.area.slice(0, 2));
  const own = {
    ...source,
    points: { hubs: points.hubs?.filter(isOwn), rmos: points.rmos?.filter(isOwn) },
    rows: rows.filter(({ code }) => isOwn({ municipalityCode: code })),
  };
  return {
    drawing,
    geometry: edition.manifest.municipalityGeometry,
    cellShapes: cells?.shapes,
    ground,
    base: 'none',
    language: view.language,
    ...scenePaints(source, drawing),
    ...sceneFeatures(own, drawing),
    gap: gap?.status === 'ready' ? { ...gap.scene, bands: gap.bandsOn(ground) } : undefined,
    selectedArea: view.area,
    selectedHub: view.hub,
    focusedArea: undefined,
    camera: cells === undefined ? view.camera : undefined,
    fit: sceneFit(edition, cells, view.area),
  };
}
