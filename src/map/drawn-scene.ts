import type {
  GeoJSONSource,
  ImageSource,
  LayerSpecification,
  Map as MapLibreMap,
} from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { AreaStates } from './area-states.ts';
import { drawnLayers, sourceOf } from './drawn-layers.ts';
import { NO_GAP } from './gap-scene.ts';
import { GapCirclesLayer } from './gl/gap-circles-layer.ts';
import { GapPointsLayer } from './gl/gap-points-layer.ts';
import { layerDifference, type LayerOperation } from './layer-difference.ts';
import { LAYER_ABOVE, SOURCE } from './layer-ids.ts';
import type { Scene } from './scene.ts';
import { buildLayers, buildSources, cornersOf, type TileRange } from './style.ts';

/** What a drawn scene needs beside its map. */
interface DrawnSceneOptions {
  readonly range: TileRange;
  /** Layers the map began with. */
  readonly layers: readonly LayerSpecification[];
  /** Data that MapLibre could not take. */
  readonly onFailure: (error: unknown) => void;
}

/** What a map has of its scene: layers, sources, colours; brought to the next with the least change. */
export class DrawnScene {
  readonly #map: MapLibreMap;
  readonly #options: DrawnSceneOptions;
  readonly #states: AreaStates;
  readonly #gapPoints: GapPointsLayer;
  readonly #gapCircles: GapCirclesLayer;
  #layers: readonly LayerSpecification[];

  constructor(map: MapLibreMap, scene: Scene, options: DrawnSceneOptions) {
    this.#map = map;
    this.#options = options;
    this.#layers = options.layers;
    this.#states = new AreaStates(map);
    const pixelRatio = (): number => map.getPixelRatio();
    this.#gapPoints = new GapPointsLayer(scene, pixelRatio);
    this.#gapCircles = new GapCirclesLayer(scene, pixelRatio);
  }

  /** Takes a map whose style is there from what it shows to the next scene. */
  show(before: Scene, next: Scene): void {
    this.#gapPoints.setScene(next);
    this.#gapCircles.setScene(next);
    // New data for the sources that are there; one that is new comes with its data.
    this.#fill(before, next);
    this.#restyle(next);
    this.#states.apply(next);
  }

  #restyle(scene: Scene): void {
    const drawn = new Set(this.#layers.map(({ id }) => id));
    const layers = drawnLayers(buildLayers(scene), scene, drawn);
    for (const operation of layerDifference(this.#layers, layers)) this.#operate(operation, scene);
    this.#layers = layers;
    if (scene.gap === undefined || this.#map.getLayer(this.#gapPoints.id) !== undefined) return;
    this.#map.addLayer(this.#gapCircles, LAYER_ABOVE.gapCircles);
    this.#map.addLayer(this.#gapPoints, LAYER_ABOVE.gapPoints);
  }

  #fill(before: Scene, next: Scene): void {
    const set = (source: string, old: unknown, data: FeatureCollection | undefined): void => {
      if (data !== undefined && old !== data) this.setData(source, data);
    };
    set(SOURCE.cells, before.cellShapes?.cells, next.cellShapes?.cells);
    set(SOURCE.cellLines, before.cellShapes?.lines, next.cellShapes?.lines);
    set(SOURCE.hubs, before.hubs, next.hubs);
    set(SOURCE.hubCounts, before.hubCounts, next.hubCounts);
    set(SOURCE.rmoCounts, before.rmoCounts, next.rmoCounts);
    set(SOURCE.municipalityLabels, before.municipalityLabels, next.municipalityLabels);
    set(SOURCE.prefectureLabels, before.prefectureLabels, next.prefectureLabels);
    const [oldGap, gap] = [before.gap ?? NO_GAP, next.gap ?? NO_GAP];
    if (gap.surface !== undefined && oldGap.surface !== gap.surface)
      this.#map.getSource<ImageSource>(SOURCE.gapSurface)?.updateImage({
        url: gap.surface.picture,
        coordinates: cornersOf(gap.surface.bounds),
      });
    set(SOURCE.gapLine, oldGap.line, gap.line);
    set(SOURCE.gapSites, oldGap.sites, gap.sites);
    set(SOURCE.gapSiteCircles, oldGap.siteCircles ?? NO_GAP.sites, gap.siteCircles ?? NO_GAP.sites);
  }

  /** Gives a source its data, where the map has it by now. */
  setData(source: string, data: FeatureCollection): void {
    this.#map
      .getSource<GeoJSONSource>(source)
      ?.setData(data)
      .catch((error: unknown) => this.#options.onFailure(error));
  }

  #operate(operation: LayerOperation, scene: Scene): void {
    const map = this.#map;
    const { layer } = operation;
    if (operation.kind === 'filter')
      map.setFilter(layer, operation.value as Parameters<MapLibreMap['setFilter']>[1]);
    else if (operation.kind === 'zoom')
      map.setLayerZoomRange(layer, operation.minimum, operation.maximum);
    else if (operation.kind === 'anew') {
      if (map.getLayer(layer) !== undefined) map.removeLayer(layer);
      this.#addSourceOf(operation.specification, scene);
      map.addLayer(operation.specification, operation.above);
    } else if (operation.kind === 'layout')
      map.setLayoutProperty(layer, operation.property as never, operation.value as never);
    else map.setPaintProperty(layer, operation.property as never, operation.value as never);
  }

  #addSourceOf(layer: LayerSpecification, scene: Scene): void {
    const id = sourceOf(layer);
    if (id === undefined || this.#map.getSource(id) !== undefined) return;
    const source = buildSources(scene, this.#options.range)[id];
    if (source !== undefined) this.#map.addSource(id, source);
  }
}
