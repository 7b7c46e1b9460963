import type { LightIndex } from '../../data/find-light-area.ts';
import { loadLight } from '../../data/load-light.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import { DEFAULT_VIEW, type ViewState } from '../../state/view-state.ts';
import { languageOf, type Text } from '../../text/text.ts';
import { buildLightModel, type LightModel } from './light-model.ts';
import { lightWish } from './light-wish.ts';

/** The newest of the editions on the server that is older than one of them. */
export function editionBefore(editions: readonly string[], edition: string): string | undefined {
  return editions.find((known) => known < edition);
}

/**
 * The same view in another edition. `undefined` when it cannot be loaded: then the
 * summary does without. `root` is the address of the data folder, ending in `/`.
 */
export async function loadBefore(
  root: string,
  view: ViewState,
  text: Text,
  edition: string,
  index?: LightIndex,
): Promise<LightModel | undefined> {
  try {
    const files = await loadLight(root, lightWish({ ...view, edition }, 'words'), index);
    return buildLightModel(files, view, text);
  } catch {
    return undefined;
  }
}

/** The nation of a view in the edition before the one that is loaded. */
export async function loadNationBefore(
  root: string,
  view: Partial<ViewState>,
  text: Text,
  { editions, manifest }: Pick<LoadedEdition, 'editions' | 'manifest'>,
): Promise<LightModel | undefined> {
  const before = editionBefore(editions, manifest.edition);
  return before === undefined
    ? undefined
    : loadBefore(root, { ...DEFAULT_VIEW, ...view, language: languageOf(text) }, text, before);
}
