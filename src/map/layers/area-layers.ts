import type {
  DataDrivenPropertyValueSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { NATION } from '../../state/view-state.ts';
import { PATTERN_PREFIX, patternImage, SOURCE } from '../layer-ids.ts';
import { PALETTES, type Palette } from '../palette.ts';
import { PATTERN_IDS } from '../pattern.ts';
import type { Scene } from '../scene.ts';
import { surfaceLayers } from './gap-layers.ts';
import { shown } from './visibility.ts';

/** The colour the controller gave the area, or that of land. */
function areaColor(scene: Scene): DataDrivenPropertyValueSpecification<string> {
  const palette = PALETTES[scene.ground];
  return ['coalesce', ['feature-state', 'color'], palette.land];
}

/**
 * One colour, written as colours of areas are, though no area has this state: fills of all
 * kinds are then drawn by one program, of which a slow device compiles one less.
 */
function oneColor(color: string): DataDrivenPropertyValueSpecification<string> {
  return ['coalesce', ['feature-state', 'never'], color];
}

/** From this zoom borders of municipalities are lines, and not only the edges of their fill. */
const BORDER_LINES_FROM = 5;

/**
 * Borders of municipalities seen from afar: the edges of the fill, which are there anyhow. Lines
 * of their own would be as many corners again, for a slow device to read before its first map,
 * and full ones would wash out the colours of small towns. Fills without edges have this colour
 * too: all are then drawn by one program.
 */
function farBorder(palette: Palette): DataDrivenPropertyValueSpecification<string> {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    3.4,
    `${palette.municipalityLine}00`,
    4.4,
    `${palette.municipalityLine}28`,
  ];
}

/** Codes whose paint has the pattern. */
function codesWith({ fill }: Scene, pattern: string): string[] {
  return [...fill].filter(([, paint]) => paint.pattern === pattern).map(([code]) => code);
}

/** Fill of municipalities, prefectures and cells, patterns over it, and borders. */
export function areaLayers(scene: Scene): readonly LayerSpecification[] {
  const palette = PALETTES[scene.ground];
  const onMap = scene.drawing === 'map';
  const polygons = onMap && scene.geometry === 'polygon';
  // Above a base map the colours let the map through.
  const opacity = scene.base === 'none' || !onMap ? 1 : 0.72;
  const tiles = { source: SOURCE.tiles } as const;
  return [
    {
      id: 'land',
      type: 'fill',
      ...tiles,
      'source-layer': 'land',
      layout: shown(onMap && scene.base === 'none'),
      // The coast line is its edge; a second one costs a slow start.
      paint: {
        'fill-color': oneColor(palette.land),
        'fill-outline-color': farBorder(palette),
        'fill-antialias': false,
      },
    },
    {
      id: 'coast-line',
      type: 'line',
      ...tiles,
      'source-layer': 'land',
      layout: shown(onMap && scene.base === 'none'),
      paint: {
        'line-color': palette.prefectureLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 8, 1.4],
        'line-opacity': 0.55,
      },
    },
    {
      id: 'prefecture-fill',
      type: 'fill',
      ...tiles,
      'source-layer': 'prefecture',
      // Without polygons the prefecture is what can be pointed at between the dots.
      layout: shown(onMap && (scene.fillLevel === 'prefecture' || !polygons)),
      paint: {
        'fill-color': scene.fillLevel === 'prefecture' ? areaColor(scene) : oneColor(palette.land),
        'fill-outline-color': farBorder(palette),
        'fill-antialias': false,
        'fill-opacity':
          scene.fillLevel === 'prefecture' ? opacity : scene.base === 'none' ? 1 : 0.01,
      },
    },
    {
      id: 'municipality-fill',
      type: 'fill',
      ...tiles,
      'source-layer': 'municipality',
      layout: shown(polygons && scene.fillLevel !== 'prefecture'),
      paint: {
        'fill-color': scene.fillLevel === undefined ? palette.land : areaColor(scene),
        'fill-outline-color': farBorder(palette),
        'fill-opacity': scene.fillLevel === undefined && scene.base !== 'none' ? 0.01 : opacity,
      },
    },
    {
      id: 'cell-fill',
      type: 'fill',
      source: SOURCE.cells,
      layout: shown(!onMap),
      paint: { 'fill-color': areaColor(scene), 'fill-antialias': false },
    },
    ...surfaceLayers(scene),
    ...patternLayers(scene, polygons),
    ...borderLayers(scene, polygons),
  ];
}

function patternLayers(scene: Scene, polygons: boolean): readonly LayerSpecification[] {
  const place =
    scene.drawing === 'cells'
      ? ({ source: SOURCE.cells } as const)
      : ({
          source: SOURCE.tiles,
          'source-layer': scene.fillLevel === 'prefecture' ? 'prefecture' : 'municipality',
        } as const);
  const visible = scene.drawing === 'cells' || polygons || scene.fillLevel === 'prefecture';
  return PATTERN_IDS.map((pattern) => {
    const codes = codesWith(scene, pattern);
    return {
      id: `${PATTERN_PREFIX}${pattern}`,
      type: 'fill',
      ...place,
      filter: ['in', ['get', 'code'], ['literal', codes]],
      // A layer that is shown is held against every feature, even where none has the pattern.
      layout: shown(visible && codes.length > 0),
      // The edge is that of the fill below it.
      paint: {
        'fill-pattern': patternImage(pattern, scene.ground),
        'fill-antialias': false,
      },
    };
  });
}

function borderLayers(scene: Scene, polygons: boolean): readonly LayerSpecification[] {
  const palette = PALETTES[scene.ground];
  const onMap = scene.drawing === 'map';
  return [
    {
      id: 'municipality-line',
      type: 'line',
      source: SOURCE.tiles,
      'source-layer': 'municipality',
      // Of lines so thin nobody sees round joins, which take a slow device their time.
      layout: { ...shown(polygons && scene.fillLevel !== 'prefecture'), 'line-join': 'bevel' },
      minzoom: BORDER_LINES_FROM,
      paint: {
        'line-color': palette.municipalityLine,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          BORDER_LINES_FROM,
          0.45,
          7,
          0.6,
          10,
          1.2,
        ],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], BORDER_LINES_FROM, 0.3, 7, 1],
      },
    },
    {
      id: 'cell-line',
      type: 'line',
      source: SOURCE.cells,
      layout: { ...shown(!onMap), 'line-join': 'round' },
      paint: {
        'line-color': palette.municipalityLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 8, 2],
      },
    },
    {
      id: 'prefecture-line',
      type: 'line',
      source: SOURCE.tiles,
      'source-layer': 'prefecture-line',
      layout: { ...shown(onMap), 'line-join': 'round' },
      paint: {
        // Between filled prefectures the light line is seen on every class.
        'line-color':
          scene.fillLevel === 'prefecture' ? palette.municipalityLine : palette.prefectureLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 7, 1.2, 10, 1.8],
      },
    },
    {
      id: 'cell-prefecture-line',
      type: 'line',
      source: SOURCE.cellLines,
      layout: { ...shown(!onMap), 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.prefectureLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.8, 6, 1.6, 9, 2.4],
      },
    },
    ...highlightLayers(scene),
  ];
}

/** Outline of what is selected and of what is under the keyboard's focus. */
function highlightLayers(scene: Scene): readonly LayerSpecification[] {
  const palette = PALETTES[scene.ground];
  const highlights = [
    { id: 'selected', code: scene.selectedArea, width: 3, color: palette.selection },
    { id: 'focused', code: scene.focusedArea ?? '', width: 4, color: '#c16800' },
  ];
  return highlights.flatMap(({ id, code, width, color }): LayerSpecification[] => {
    const paint = { 'line-color': color, 'line-width': width } as const;
    const filter: FilterSpecification = ['==', ['get', 'code'], code];
    const layout = (visible: boolean) => ({ ...shown(visible), 'line-join': 'round' as const });
    const onMap = scene.drawing === 'map';
    const isPrefecture = code.length === 2 && code !== NATION;
    const isMunicipality = code.length === 5;
    return [
      {
        id: `${id}-municipality`,
        type: 'line',
        source: SOURCE.tiles,
        'source-layer': 'municipality',
        filter,
        layout: layout(onMap && isMunicipality),
        paint,
      },
      {
        id: `${id}-prefecture`,
        type: 'line',
        source: SOURCE.tiles,
        'source-layer': 'prefecture',
        filter,
        layout: layout(onMap && isPrefecture),
        paint: { ...paint, 'line-width': width - 1 },
      },
      {
        id: `${id}-cell`,
        type: 'line',
        source: SOURCE.cells,
        filter,
        layout: layout(!onMap && isMunicipality),
        paint,
      },
    ];
  });
}
