import type { Measure } from '../../domain/measure.ts';
import type { Hub } from '../../domain/hub.ts';
import { gapHubsOf } from '../../domain/loaded-edition.ts';
import type { MeasureTopic } from '../../domain/measure-entry.ts';
import type { Source } from '../../domain/source.ts';
import type { AreaFill } from '../../state/area-fill.ts';
import { hubsInYear } from '../../state/municipality-rows.ts';
import { NATION } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { classSourceOf, newestListSource, ownListSource } from '../class-list-words.ts';
import { markOfDataset } from '../dataset-words.ts';
import type { Page } from '../page-context.ts';
import { showsGeocoded } from './address-credit.ts';
import type { CitedSources } from './cited-sources.ts';
import type { PreparedView } from './prepare-view.ts';

/** Publishers of points that are named one by one; the rest are counted. */
const NAMED_SOURCES = 3;

/** Topics whose figures are the reader's own where imported data is shown. */
const OWN_TOPICS: readonly MeasureTopic[] = ['points', 'imported'];

/** Surveys, lists and pages that the figures of a view are from, with the credit of a base map that is drawn. */
export function sourcesOf(
  { page, fill, gap }: PreparedView,
  words: BriefingText,
  isBaseDrawn: boolean,
): CitedSources {
  const { text, edition, view } = page;
  const cite = (source: Source): string => `${source.publisher}${text.gauges.title(source.title)}`;
  const list = classSourceOf(page) ?? (fill?.kind === 'gap' ? newestListSource(page) : undefined);
  const showsClasses = view.layers.includes('depopulation');
  const named = [
    ...(fill?.kind === 'measure' ? surveysOf(page, fill.measure) : []),
    ...(gap?.status === 'ready' ? [gap.words.surveys[gap.settings.measure]] : []),
    ...(list !== undefined && (fill?.kind === 'gap' || showsClasses)
      ? [ownListOf(page, gap) ?? cite(list)]
      : []),
  ];
  const ids = pointSources(page, fill);
  const points = ids.slice(0, NAMED_SOURCES).flatMap((id) => {
    const source = edition.manifest.sources.find((known) => known.id === id);
    return source === undefined ? [] : [cite(source)];
  });
  const mark = markOfDataset(text, view.dataset);
  const kept = [
    ...(showsGeocoded(view, page.points) ? [text.hub.byAddress] : []),
    ...(view.base !== 'none' && isBaseDrawn
      ? [words.exports.sheet.baseCredit(text.layers.bases[view.base])]
      : []),
  ];
  // What is made up is named by its mark alone, and pages are not spoken of where they are named.
  const beside = [mark, ...(points.length > 0 ? [text.measures.hubs.survey] : [])];
  return {
    named: [...new Set([...named, ...points])].filter((source) => !beside.includes(source)),
    kept,
    mark,
    left: ids.length - points.length,
  };
}

/** Whether a fill counts hubs or organisations, alone or against the population. */
export function countsPoints(fill: AreaFill | undefined, kind: 'hubs' | 'rmos'): boolean {
  return (
    fill?.kind === 'measure' && fill.measure.topic === 'points' && fill.measure.id.startsWith(kind)
  );
}

/**
 * Each of several surveys is a source of its own, so that where room is short one is named.
 * The names of the reader's own files are never parted.
 */
export function surveysOf({ text, view }: Page, measure: Measure): readonly string[] {
  const { survey } = text.measures[measure.id];
  const isOwn = view.dataset === 'imported' && OWN_TOPICS.includes(measure.topic);
  return isOwn ? [survey] : survey.split(text.gauges.listSeparator);
}

/** The files of the reader's own list where classes are of it; a gap keeps to one list in every year. */
function ownListOf(page: Page, gap: PreparedView['gap']): string | undefined {
  if (gap?.status !== 'ready') return ownListSource(page);
  const { isOwn } = gap.results.inputs.areas.classList;
  return isOwn ? page.text.imported.ownFiles(page.points.own?.files ?? []) : undefined;
}

/** Source ids of the published points in the view's area, the most frequent first. */
function pointSources({ view, points }: Page, fill: AreaFill | undefined): readonly string[] {
  const start = view.area === NATION ? '' : view.area.slice(0, 2);
  const shown = [
    ...publishedHubsOf(view, points, countsPoints(fill, 'hubs')),
    ...(view.dataset === 'published' && (view.layers.includes('rmo') || countsPoints(fill, 'rmos'))
      ? (points.rmos ?? [])
      : []),
  ].filter(({ municipalityCode }) => municipalityCode.startsWith(start));
  const counts = new Map<string, number>();
  for (const { source } of shown) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1]).map(([id]) => id);
}

/** Published hubs that are shown or measured to: without hubs of their own, own data has gaps to these. */
function publishedHubsOf(
  view: Page['view'],
  points: Page['points'],
  isCounted: boolean,
): readonly Hub[] {
  const isMeasured = view.gap !== undefined;
  if (view.dataset !== 'published' && (!isMeasured || points.hubs !== undefined)) return [];
  if (!isMeasured && !isCounted && !view.layers.includes('hub')) return [];
  return hubsInYear(gapHubsOf(points) ?? [], view.year);
}
