import type { Dataset } from '../domain/edition.ts';
import type { LoadedPoints } from '../domain/loaded-edition.ts';
import { MEASURES } from '../domain/measure.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Text } from '../text/text.ts';
import { ownCountsOf, ownMeasureWords } from './own-words.ts';
import { pointSurvey } from './point-survey.ts';

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
  if (dataset === 'exercise')
    return {
      ...text,
      measures: withPointSurvey(text, text.dataset.exerciseMark),
      // Made up, and not known by name from anything published.
      legend: {
        ...text.legend,
        hubNamed: text.table.hubsExercise,
        rmoNamed: text.table.rmosExercise,
      },
    };
  if (dataset !== 'imported') return text;
  const { imported, legend, tooltip, profile, table, gauge } = text;
  const measures =
    points.own === undefined
      ? text.measures
      : withPointSurvey(text, imported.ownFiles(points.own.files));
  const dateOf = (kind: 'hubs' | 'rmos'): string | undefined =>
    ownCountsOf(text, points, kind, view)?.date;
  return {
    ...text,
    ...ownMeasureWords({ ...text, measures }, points, view.language),
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

/** The words of measures where hubs and organisations come from elsewhere than the sources named. */
function withPointSurvey(text: Text, source: string): Text['measures'] {
  const renamed = { ...text.measures };
  for (const measure of MEASURES)
    if (measure.topic === 'points')
      renamed[measure.id] = {
        ...renamed[measure.id],
        survey: pointSurvey(text, measure, source),
      };
  return renamed;
}

/** The mark beside everything of a dataset that is not published; `undefined` for what is. */
export function markOfDataset({ dataset, imported }: Text, of: Dataset): string | undefined {
  if (of === 'imported') return imported.mark;
  return of === 'exercise' ? dataset.exerciseMark : undefined;
}

/**
 * Title of the page's window: the marks of the data that is shown and of the data it is set
 * beside, where they are not published, before the site's name.
 */
export function windowTitle(text: Text, shown: Dataset, compare: ViewState['compare']): string {
  const beside = compare?.with.kind === 'dataset' ? [compare.with.dataset] : [];
  const marks = [shown, ...beside].flatMap((dataset) => markOfDataset(text, dataset) ?? []);
  return [...new Set(marks), text.site.title].join(' | ');
}
