import { openEdition } from '../../data/load-edition.ts';
import { sceneFit } from '../../map/build-scene.ts';
import { cameraOnSide } from '../../map/camera-link.ts';
import { shareView } from '../../map/shared-view.ts';
import type { CompareSettings } from '../../state/compare-settings.ts';
import { otherView } from '../../state/compare-view.ts';
import type { ViewState } from '../../state/view-state.ts';
import { loadCompareWords } from '../../text/compare-text.ts';
import type { Text } from '../../text/text.ts';
import { errorWords } from '../frame/error-words.ts';
import { comparedView } from './compared-view.ts';
import type { PrepareSide, PreparedView } from './prepare-view.ts';

/**
 * Loads what a view is compared with as the view itself was loaded. What cannot be
 * loaded is said; the view itself stays.
 */
export async function prepareComparison(
  a: PreparedView,
  compare: CompareSettings,
  text: Text,
  prepareSide: PrepareSide,
): Promise<PreparedView> {
  const { view, opened, edition } = a.page;
  const words = await loadCompareWords(view.language);
  const wanted = shownFrom(a, otherView(view, compare.with));
  try {
    const isOtherEdition = compare.with.kind === 'edition';
    const other = isOtherEdition
      ? await openEdition(new URL('../', opened.base).href, compare.with.edition)
      : { opened, loaded: edition };
    const b = await prepareSide(other.opened, other.loaded, wanted);
    return comparedView(a, b, compare, words);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const reason = words.failed(errorWords(text, error));
    return { ...a, comparison: { status: 'failed', reason } };
  }
}

/** Side B looks as far from the middle of its area as side A from its own. */
function shownFrom({ page, cells }: PreparedView, wanted: ViewState): ViewState {
  const { view, edition } = page;
  if (wanted.camera === undefined || wanted.area === view.area) return wanted;
  const { offset } = shareView(
    sceneFit(edition, cells, view.area),
    sceneFit(edition, cells, wanted.area),
  );
  return { ...wanted, camera: cameraOnSide(wanted.camera, 'a', 'b', offset) };
}
