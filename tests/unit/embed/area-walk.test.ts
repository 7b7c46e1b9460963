import { expect, test, vi } from 'vitest';
import { AreaWalk } from '../../../src/embed/area-walk.ts';
import type { LightFiles, LightWish } from '../../../src/data/load-light.ts';
import { createStore } from '../../../src/state/store.ts';
import {
  DEFAULT_VIEW,
  NATION,
  type ViewKind,
  type ViewState,
} from '../../../src/state/view-state.ts';
import { SAMPLE_AREA } from '../ui/light/sample-area.ts';

const CELLS = [
  [1, 0],
  [0, 0],
  [0, 4],
] as const;

/** The nation has a municipality more, in another prefecture. */
vi.mock('../../../src/data/load-light.ts', () => ({
  loadLight: (_root: string, wish: LightWish): Promise<LightFiles> =>
    Promise.resolve(filesOf(wish.area === NATION)),
  loadLightPlaces: () =>
    Promise.resolve({ code: ['36388'], longitude: [13_435], latitude: [3360] }),
}));

function filesOf(isNation: boolean): LightFiles {
  const { municipalities } = SAMPLE_AREA;
  const area = {
    ...SAMPLE_AREA,
    municipalities: isNation
      ? { ...municipalities, code: [...municipalities.code, '36388'] }
      : municipalities,
    cells: {
      cells: isNation ? [...CELLS, [2, 0] as const] : CELLS,
      northernTerritories: [],
      separators: [],
    },
  };
  return { area, points: SAMPLE_AREA.points, measure: undefined, editions: [] };
}

test('arrow keys on the equal-size map go over its border hexagon by hexagon, with a table beside it, too', async () => {
  const beyond = async (view: ViewKind) => {
    const store = createStore<ViewState>({ ...DEFAULT_VIEW, area: '39', view });
    const walk = await new AreaWalk(store, { root: '', site: '', index: undefined }).walk();
    return walk?.places.find(({ code }) => code === '36388')?.position;
  };
  const hexagon = await beyond('cells');
  expect(hexagon).toBeDefined();
  expect(await beyond('cells-table')).toEqual(hexagon);
  // Its office is elsewhere.
  expect(await beyond('map')).not.toEqual(hexagon);
});
