import { loadLight, loadLightPlaces } from '../data/load-light.ts';
import { cellsBeyond, placesBeyond } from '../ui/light/light-beyond.ts';
import { lightPlaces, type FocusedArea } from '../ui/light/light-focus.ts';
import type { Place } from '../state/neighbour.ts';
import type { Store } from '../state/store.ts';
import { drawsCells, NATION, type ViewState } from '../state/view-state.ts';
import { loadFrameText } from '../text/text.ts';
import { buildLightModel, type LightModel } from '../ui/light/light-model.ts';
import { lightWish } from '../ui/light/light-wish.ts';
import type { LightPlace } from './light-pane.ts';

/** Where the arrow keys can go from a view. */
export interface Walk {
  readonly model: LightModel;
  /** Prefectures of the nation; municipalities of a prefecture, and those over its border. */
  readonly places: readonly Place[];
}

/**
 * What the keys of the drawing need, loaded when the first of them is pressed: of a frame
 * that the build has written no more than where its areas are, and their figures.
 */
export class AreaWalk {
  readonly #store: Store<ViewState>;
  readonly #place: LightPlace;
  #view: ViewState | undefined;
  #walk: Promise<Walk | undefined> = Promise.resolve(undefined);

  constructor(store: Store<ViewState>, place: LightPlace) {
    this.#store = store;
    this.#place = place;
  }

  /** Of the view as it is now; `undefined` when its data cannot be loaded. */
  walk(): Promise<Walk | undefined> {
    const view = this.#store.get();
    if (view !== this.#view) {
      this.#view = view;
      this.#walk = this.#load(view).catch(() => {
        // The next key tries again.
        this.#view = undefined;
        return undefined;
      });
    }
    return this.#walk;
  }

  /** An area with the figures of its prefecture; `undefined` when they cannot be loaded. */
  async focus({ model }: Walk, code: string): Promise<FocusedArea | undefined> {
    if (model.isNation || code.startsWith(model.area.area)) return { code, model };
    try {
      const view = { ...model.view, area: code.slice(0, 2) };
      return { code, model: await this.#model(view, 'words') };
    } catch {
      return undefined;
    }
  }

  async #load(view: ViewState): Promise<Walk> {
    const beyond = this.#beyond(view);
    const model = await this.#model(view, 'keys');
    return { model, places: [...lightPlaces(model), ...(await beyond)(model)] };
  }

  async #model(view: ViewState, purpose: 'keys' | 'words'): Promise<LightModel> {
    const { root, index } = this.#place;
    const [files, text] = await Promise.all([
      loadLight(root, lightWish(view, purpose), index),
      loadFrameText(view.language),
    ]);
    return buildLightModel(files, view, text);
  }

  /** Places over the border of a prefecture; the nation has none. */
  async #beyond(view: ViewState): Promise<(model: LightModel) => readonly Place[]> {
    if (view.area === NATION) return () => [];
    const { root, index } = this.#place;
    try {
      if (drawsCells(view)) {
        // Where the hexagons are, and none of their figures.
        const plain = { ...view, area: NATION, dataset: 'published' as const };
        const wish = { ...lightWish(plain, 'keys'), measure: undefined };
        const { area } = await loadLight(root, wish, index);
        return (model) => cellsBeyond(model, area);
      }
      const places = await loadLightPlaces(root, lightWish(view), index);
      return (model) => placesBeyond(model, places);
    } catch {
      // Then the border is the end, and the keys say so.
      return () => [];
    }
  }
}
