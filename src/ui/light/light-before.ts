import type { LightIndex } from '../../data/find-light-area.ts';
import {
  loadLight,
  loadOlderMeasure,
  type LightFiles,
  type LightWish,
} from '../../data/load-light.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import { DEFAULT_VIEW, type ViewState } from '../../state/view-state.ts';
import { languageOf, type FrameText } from '../../text/text.ts';
import { buildLightModel, type LightModel } from './light-model.ts';
import { lightWish } from './light-wish.ts';

/** The newest of the editions on the server that is older than one of them. */
export function editionBefore(editions: readonly string[], edition: string): string | undefined {
  return editions.find((known) => known < edition);
}

/**
 * The same view in another edition. `undefined` when it cannot be loaded: then the
 * summary does without. `root` is the address of the data folder, ending in `/`; `now` are
 * the files of the newer edition, where they are at hand.
 */
export async function loadBefore(
  root: string,
  view: ViewState,
  text: FrameText,
  edition: string,
  index?: LightIndex,
  now?: LightFiles,
): Promise<LightModel | undefined> {
  try {
    const wish = { ...lightWish(view, 'words'), edition };
    const files =
      (now && (await measureBefore(root, wish, index, now))) ??
      (await loadLight(root, wish, index));
    return buildLightModel(files, view, text);
  } catch {
    return undefined;
  }
}

/** Where a measure is shown, its figures are all that is compared: the area is the one at hand. */
async function measureBefore(
  root: string,
  wish: LightWish & { readonly edition: string },
  index: LightIndex | undefined,
  now: LightFiles,
): Promise<LightFiles | undefined> {
  if (wish.measure === undefined) return undefined;
  const measured = { ...wish, measure: wish.measure };
  const measure = await loadOlderMeasure(root, measured, index, now);
  return measure && { ...now, area: { ...now.area, edition: wish.edition }, measure };
}

/** The nation of a view in the edition before the one that is loaded. */
export async function loadNationBefore(
  root: string,
  view: Partial<ViewState>,
  text: FrameText,
  { editions, manifest }: Pick<LoadedEdition, 'editions' | 'manifest'>,
): Promise<LightModel | undefined> {
  const before = editionBefore(editions, manifest.edition);
  return before === undefined
    ? undefined
    : loadBefore(root, { ...DEFAULT_VIEW, ...view, language: languageOf(text) }, text, before);
}
