import type { ClassList } from '../../domain/depopulation.ts';
import type { DemandMeasure } from '../../domain/demand.ts';
import type { Dataset } from '../../domain/edition.ts';
import { GAP_CRITERIA, type GapWeights } from '../../domain/gap-criterion.ts';
import type { ReachLimit } from '../../domain/reach.ts';
import type { GapMethod } from '../../geo/gap/gap-method.ts';
import type { GapText } from '../../text/gap-text.ts';
import { formatDate, formatNumber } from '../../text/format.ts';
import type { Language } from '../../domain/language.ts';

/** A limit with its unit: `4.0 km`, `15分`. */
export function limitWords(words: GapText, language: Language, limit: ReachLimit): string {
  const format = formatNumber(language);
  return limit.unit === 'metres'
    ? words.controls.kilometres(format(limit.value / 1000, 1))
    : words.controls.minutesValue(format(limit.value));
}

/** What a method's sentences need beside the method. */
interface MethodSurroundings {
  readonly isLandKnown: boolean;
  readonly timesFile: string;
  readonly classes: ClassList;
}

/** Where the classes come from, and of when they are. */
function classSentence(
  { method }: GapText,
  language: Language,
  { date, isOwn }: ClassList,
): string {
  const said = date === '' ? undefined : formatDate(language, date);
  return isOwn ? method.ownClasses(said) : method.classes(said ?? '');
}

/** What must stand on a figure: method, survey, date, and what cannot be said. One sentence each. */
export function methodSentences(
  words: GapText,
  language: Language,
  method: GapMethod,
  measure: DemandMeasure,
  { isLandKnown, timesFile, classes }: MethodSurroundings,
): readonly string[] {
  const { reach, tally } = method;
  const format = formatNumber(language);
  const limit = limitWords(words, language, method.limit);
  const way = (): string => {
    if (reach.kind === 'travelTimes') return words.method.travelTimes(limit, timesFile);
    const factor = format(reach.detourFactor, 2);
    return method.limit.unit === 'metres'
      ? words.method.straight(limit, factor)
      : words.method.minutes(limit, factor, format(reach.speed));
  };
  return [
    way(),
    words.method.demand(words.method.kinds[method.demandKind], method.points),
    words.method.people(words.measures[measure], words.surveys[measure]),
    classSentence(words, language, classes),
    words.method.hubs(method.hubs, method.hubsLoaded),
    tally.acrossSea > 0 ? words.method.acrossSea(tally.acrossSea) : '',
    tally.unknownLand > 0 && isLandKnown ? words.method.unknownLand(tally.unknownLand) : '',
    tally.withoutTime > 0 ? words.method.withoutTime(tally.withoutTime) : '',
    isLandKnown || reach.kind === 'travelTimes' ? '' : words.method.landUnknown,
  ].filter((sentence) => sentence !== '');
}

/** The people, classes and hubs that gaps are measured by, as far as something must be said of them. */
export interface GapGround extends LinkGaps {
  readonly hubs: readonly unknown[];
  readonly areas: { readonly classList: ClassList };
}

/** What a link asks for and this device does not have. */
interface LinkGaps {
  /** Table of demand points; `''` where the link names none. */
  readonly missingTable: string | undefined;
  readonly times: { readonly status: string; readonly name: string };
}

/** What stands in for the tables a link asks for, one sentence each; none where nothing does. */
export function standInSentences(
  { standIns }: GapText,
  { missingTable, times }: LinkGaps,
): readonly string[] {
  return [
    ...(missingTable === undefined ? [] : [standIns.demand(missingTable)]),
    ...(times.status === 'missing' ? [standIns.times(times.name)] : []),
    ...(times.status === 'unfit' ? [standIns.timesUnfit(times.name)] : []),
    ...(times.status === 'failed' ? [standIns.timesFailed(times.name)] : []),
  ];
}

/**
 * What must stand beside every figure: against which hubs, by whose classes, and with what
 * in place of the link's tables.
 */
export function warningOf(
  words: GapText,
  { dataset, hubs }: { readonly dataset: Dataset; readonly hubs: readonly unknown[] | undefined },
  ground: GapGround,
): string {
  return [
    hubsWarning(words, { dataset, hubs }, ground.hubs.length),
    ...(ground.areas.classList.isOwn ? [words.ownClasses] : []),
    ...standInSentences(words, ground),
  ].join(words.standIns.gap);
}

/** Against which hubs gaps are measured; `hubs`: those of the data set, which may have none. */
export function hubsWarning(
  words: GapText,
  { dataset, hubs }: { readonly dataset: Dataset; readonly hubs: readonly unknown[] | undefined },
  hubsLoaded: number,
): string {
  if (dataset === 'exercise') return words.practiceNote(hubsLoaded);
  return dataset === 'imported' && hubs === undefined
    ? words.samplePublished(hubsLoaded)
    : words.sample(hubsLoaded);
}

/** How the ranking weighs its criteria: those that count, with their weights. */
export function weightWords(words: GapText, language: Language, weights: GapWeights): string {
  const format = formatNumber(language);
  const { ranking } = words;
  return ranking.weighed(
    GAP_CRITERIA.filter((criterion) => weights[criterion] > 0).map((criterion) =>
      ranking.weight(ranking.weightNames[criterion], format(weights[criterion])),
    ),
  );
}
