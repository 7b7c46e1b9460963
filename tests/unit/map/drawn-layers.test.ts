import { expect, test } from 'vitest';
import { drawnLayers } from '../../../src/map/drawn-layers.ts';
import { NO_GAP } from '../../../src/map/gap-scene.ts';
import { LAYER_ABOVE } from '../../../src/map/layer-ids.ts';
import { buildLayers, buildStyle } from '../../../src/map/style.ts';
import { PLAIN_SCENE } from './plain-scene.ts';

const RANGE = { archive: 'test', minZoom: 0, maxZoom: 10 } as const;
const idsOf = (layers: readonly { id: string }[]): string[] => layers.map(({ id }) => id);

test('a map begins with what its scene shows, and with no source that nothing is drawn from', () => {
  const { layers, sources } = buildStyle(PLAIN_SCENE, RANGE);
  expect(layers.filter(({ layout }) => layout?.visibility === 'none')).toEqual([]);
  expect(idsOf(layers)).toContain('municipality-fill');
  expect(Object.keys(sources).sort()).toEqual([
    'hubs',
    'japan',
    'municipality-labels',
    'prefecture-labels',
  ]);
});

test('what a map has shown stays, in its place, for it may be shown again', () => {
  const cells = { ...PLAIN_SCENE, drawing: 'cells' } as const;
  const all = buildLayers(cells);
  const first = new Set(idsOf(buildStyle(PLAIN_SCENE, RANGE).layers));
  const drawn = idsOf(drawnLayers(all, cells, first));
  expect(drawn).toEqual(idsOf(all).filter((id) => drawn.includes(id)));
  expect(drawn).toEqual(expect.arrayContaining([...first, 'cell-fill', 'cell-line']));
  expect(drawn).not.toContain('gap-site');
});

test('with gaps the layers are there between which they are drawn, seen or not', () => {
  const scene = { ...PLAIN_SCENE, gap: NO_GAP } as const;
  const anchors = Object.values(LAYER_ABOVE);
  expect(idsOf(buildStyle(PLAIN_SCENE, RANGE).layers)).not.toEqual(expect.arrayContaining(anchors));
  expect(idsOf(drawnLayers(buildLayers(scene), scene, new Set()))).toEqual(
    expect.arrayContaining(anchors),
  );
});
