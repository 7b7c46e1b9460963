import type { Dataset } from '../domain/edition.ts';
import type { LoadedPoints } from '../domain/loaded-edition.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Text } from '../text/text.ts';
import { ownCountsOf, ownMeasureWords } from './own-words.ts';

/**
 * The words of a page that shows a dataset. Where the reader's own data is shown, nothing
 * may say that it is published or counted in a published total.
 */
export function wordsOfDataset(
  text: Text,
  dataset: Dataset,
  points: LoadedPoints,
  view: Pick<ViewState, 'year' | 'language'>,
): Text {
  if (dataset !== 'imported') return text;
  const { imported, legend, tooltip, profile, table, gauge } = text;
  const dateOf = (kind: 'hubs' | 'rmos'): string | undefined =>
    ownCountsOf(text, points, kind, view)?.date;
  return {
    ...text,
    ...ownMeasureWords(text, points, view.language),
    legend: {
      ...legend,
      hubSample: (loaded) => imported.hubSample(loaded),
      rmoSample: (loaded) => imported.rmoSample(loaded),
      kochi: '',
    },
    tooltip: {
      ...tooltip,
      hubs: (count) => imported.hubCount(count, dateOf('hubs')),
      hubsNone: imported.hubsNone,
      rmos: (count) => imported.rmoCount(count, dateOf('rmos')),
      rmosNone: imported.rmosNone,
    },
    profile: { ...profile, noHubs: imported.noHubs, noRmos: imported.noRmos },
    table: { ...table, hubs: imported.hubs, rmos: imported.rmos },
    gauge: { ...gauge, exerciseNote: imported.gaugeNote },
  };
}

/** The mark beside everything of a dataset that is not published; `undefined` for what is. */
export function markOfDataset({ dataset, imported }: Text, of: Dataset): string | undefined {
  if (of === 'imported') return imported.mark;
  return of === 'exercise' ? dataset.exerciseMark : undefined;
}
