import type { Dataset } from '../domain/edition.ts';
import type { Text } from '../text/text.ts';

/**
 * The words of a page that shows a dataset. Where the reader's own hubs and RMOs are
 * shown, nothing may say that they are published or counted in a published total.
 */
export function wordsOfDataset(text: Text, dataset: Dataset): Text {
  if (dataset !== 'imported') return text;
  const { imported, legend, tooltip, profile, table, gauge } = text;
  return {
    ...text,
    legend: {
      ...legend,
      hubSample: (loaded) => imported.hubSample(loaded),
      rmoSample: (loaded) => imported.rmoSample(loaded),
      kochi: '',
    },
    tooltip: {
      ...tooltip,
      hubs: imported.hubCount,
      hubsNone: imported.hubsNone,
      rmos: imported.rmoCount,
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
