import type { Map as MapLibreMap } from 'maplibre-gl';
import { SOURCE } from './layer-ids.ts';
import type { AreaPaint, Ground, Palette } from './palette.ts';
import { PALETTES } from './palette.ts';
import type { Scene } from './scene.ts';

interface Place {
  readonly source: string;
  readonly sourceLayer?: string;
}

/**
 * Gives areas and dots their colours through feature state, so that a change of
 * classes or year repaints without new tiles. Remembers what it said and says
 * only what is different.
 */
export class AreaStates {
  readonly #map: Pick<MapLibreMap, 'setFeatureState' | 'removeFeatureState'>;
  readonly #said = new Map<string, { ground: Ground; readonly paints: Map<string, AreaPaint> }>();

  constructor(map: Pick<MapLibreMap, 'setFeatureState' | 'removeFeatureState'>) {
    this.#map = map;
  }

  /** Brings the colours to those of a scene. */
  apply(scene: Scene): void {
    const { ground } = scene;
    const palette = PALETTES[ground];
    this.#say(fillPlace(scene), scene.fill, ground, ({ color }) => ({ color }));
    this.#say({ source: SOURCE.municipalityLabels }, scene.dots, ground, (paint) =>
      dotState(paint, palette),
    );
  }

  #say(
    place: Place,
    paints: ReadonlyMap<string, AreaPaint>,
    ground: Ground,
    stateOf: (paint: AreaPaint) => Record<string, string>,
  ): void {
    const key = `${place.source}/${place.sourceLayer ?? ''}`;
    const said = this.#said.get(key) ?? { ground, paints: new Map<string, AreaPaint>() };
    // Lines around dots come from the palette: another ground changes every one.
    const isAnew = said.ground !== ground;
    said.ground = ground;
    this.#said.set(key, said);
    for (const [code, paint] of paints) {
      const before = said.paints.get(code);
      if (!isAnew && before !== undefined && isSame(before, paint)) continue;
      said.paints.set(code, paint);
      this.#map.setFeatureState({ ...place, id: code }, stateOf(paint));
    }
    if (said.paints.size === paints.size) return;
    for (const code of said.paints.keys()) {
      if (paints.has(code)) continue;
      said.paints.delete(code);
      this.#map.removeFeatureState({ ...place, id: code });
    }
  }
}

function isSame(one: AreaPaint, other: AreaPaint): boolean {
  return one.color === other.color && one.pattern === other.pattern && one.ring === other.ring;
}

function fillPlace(scene: Scene): Place {
  if (scene.drawing === 'cells') return { source: SOURCE.cells };
  const level = scene.fillLevel === 'prefecture' ? 'prefecture' : 'municipality';
  return { source: SOURCE.tiles, sourceLayer: level };
}

/** Where an area has a pattern its dot is a ring: told apart without colour. */
function dotState(paint: AreaPaint, palette: Palette): Record<string, string> {
  return paint.pattern === undefined
    ? { color: paint.color, stroke: paint.ring ?? palette.municipalityLine }
    : { color: palette.halo, stroke: palette.patternLine[paint.pattern] };
}
