import type { Map as MapLibreMap } from 'maplibre-gl';
import { SOURCE } from './layer-ids.ts';
import type { AreaPaint, Palette } from './palette.ts';
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
  readonly #map: MapLibreMap;
  readonly #said = new Map<string, Map<string, string>>();

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Brings the colours to those of a scene. */
  apply(scene: Scene): void {
    const palette = PALETTES[scene.ground];
    this.#say(fillPlace(scene), scene.fill, (paint) => ({ color: paint.color }));
    this.#say(dotPlace(scene), scene.dots, (paint) => dotState(paint, palette));
  }

  #say(
    place: Place,
    paints: ReadonlyMap<string, AreaPaint>,
    stateOf: (paint: AreaPaint) => Record<string, string>,
  ): void {
    const key = `${place.source}/${place.sourceLayer ?? ''}`;
    const before = this.#said.get(key) ?? new Map<string, string>();
    const after = new Map<string, string>();
    for (const [code, paint] of paints) {
      const state = stateOf(paint);
      const text = Object.values(state).join();
      after.set(code, text);
      if (before.get(code) !== text) this.#map.setFeatureState({ ...place, id: code }, state);
    }
    for (const code of before.keys())
      if (!after.has(code)) this.#map.removeFeatureState({ ...place, id: code });
    this.#said.set(key, after);
  }
}

function fillPlace(scene: Scene): Place {
  if (scene.drawing === 'cells') return { source: SOURCE.cells };
  const level = scene.fillLevel === 'prefecture' ? 'prefecture' : 'municipality';
  return { source: SOURCE.tiles, sourceLayer: level };
}

function dotPlace(scene: Scene): Place {
  return scene.drawing === 'cells'
    ? { source: SOURCE.municipalityLabels }
    : { source: SOURCE.tiles, sourceLayer: 'office' };
}

/** Where an area has a pattern its dot is a ring: told apart without colour. */
function dotState(paint: AreaPaint, palette: Palette): Record<string, string> {
  return paint.pattern === undefined
    ? { color: paint.color, stroke: paint.ring ?? palette.municipalityLine }
    : { color: palette.halo, stroke: palette.patternLine[paint.pattern] };
}
