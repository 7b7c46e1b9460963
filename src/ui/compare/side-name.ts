import type { CompareWith } from '../../state/compare-settings.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { areaNameOf } from '../gap/area-name.ts';
import { markOfDataset } from '../dataset-words.ts';
import type { Page } from '../page-context.ts';

/** What a side shows that the other does not: its area, edition, year or data set. */
export function sideName(
  { edition, text, view }: Pick<Page, 'edition' | 'text'> & { readonly view: ViewState },
  kind: CompareWith['kind'],
  words: CompareText,
): string {
  const mark = markOfDataset(text, view.dataset);
  if (kind === 'dataset') return mark ?? text.dataset.published;
  const name = {
    area: areaNameOf({ edition, text }, view.area),
    edition: words.editionName(edition.manifest.edition),
    year: words.yearName(view.year),
  }[kind];
  // Practice data is called so wherever its figures stand.
  return mark === undefined ? name : `${name}${text.marks.brackets(mark)}`;
}
