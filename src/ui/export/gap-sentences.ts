import { isNumber, type Figure } from '../../domain/absence.ts';
import {
  measuredPersons,
  personsOf,
  uncovered,
  type CoverageSum,
} from '../../geo/gap/coverage-sum.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { areaNameOf as nameOf } from '../gap/area-name.ts';
import { limitWords } from '../gap/gap-words.ts';
import { surroundingsOf } from '../gap/surroundings.ts';
import type { Page } from '../page-context.ts';
import { gapRowsOf, gapSums, largestGap, percentBeyond } from './gap-figures.ts';
import type { ReadyGap } from './prepared-gap.ts';

/**
 * How many are beyond which distance, where most are, and what hypothetical hubs change;
 * `gain` is the last alone. Against which hubs that was measured is the picture's caution.
 */
export function gapSentence(
  page: Page,
  gap: ReadyGap,
  areaName: string,
  words: BriefingText,
  part: 'all' | 'gain' = 'all',
): string {
  const { view, format } = page;
  const { gap: own } = words.exports;
  const sums = gapSums(gap, view.area);
  if (sums === undefined) return gap.words.withheld.measureNotLoaded;
  const shown = sums.whatIf ?? sums.real;
  const most = largestGap(gapRowsOf(gap, view.area));
  const isAll = part === 'all';
  return [
    isAll ? beyondSentence(page, gap, areaName, shown, words) : '',
    !isAll || most === undefined || most.code === view.area
      ? ''
      : own.most(shortName(page, most.code), format(most.uncovered)),
    sums.whatIf === undefined ? '' : gainSentence(page, sums.real, sums.whatIf, words),
  ].join('');
}

/** How many are beyond reach, or that it is not known. */
function beyondSentence(
  page: Page,
  gap: ReadyGap,
  areaName: string,
  sum: CoverageSum,
  words: BriefingText,
): string {
  const { gap: own } = words.exports;
  const limit = limitOf(page, gap);
  const persons = personsOf(sum, uncovered(sum));
  return isNumber(persons)
    ? (sum.unmeasured > 0 ? own.sentenceMeasured : own.sentence)(
        areaName,
        limit,
        page.format(persons),
        page.format(measuredPersons(sum)),
        shareWords(page, sum, words),
      )
    : own.sentenceAbsent(areaName, limit, page.text.absence[persons].name);
}

/** How many the hypothetical hubs bring within reach, or that it is not known. */
function gainSentence(
  page: Page,
  real: CoverageSum,
  whatIf: CoverageSum,
  words: BriefingText,
): string {
  const { gap: own } = words.exports;
  const count = page.view.sites.length;
  const [before, after] = [personsOf(real, real.covered), personsOf(whatIf, whatIf.covered)];
  if (!isNumber(before)) return own.gainAbsent(count, page.text.absence[before].name);
  if (!isNumber(after)) return own.gainAbsent(count, page.text.absence[after].name);
  return own.gain(
    count,
    page.format(after - before),
    shareWords(page, real, words),
    shareWords(page, whatIf, words),
  );
}

/** Within a prefecture its name need not be said again. */
function shortName(page: Page, code: string): string {
  const municipality = page.edition.municipalityByCode.get(code);
  return municipality === undefined ? nameOf(page, code) : page.text.municipalityName(municipality);
}

/** The limit as it was set: `4.0 km`, `15分`. */
export function limitOf({ view }: Page, { words, results }: ReadyGap): string {
  return limitWords(words, view.language, results.inputs.limit);
}

function shareWords({ format, text }: Page, sum: CoverageSum, words: BriefingText): string {
  const percent = percentBeyond(sum);
  return isNumber(percent)
    ? words.exports.gap.share(format(percent, 1))
    : text.absence[percent].name;
}

/** A hypothetical hub with its place and what it gains. */
export interface GapSite {
  readonly name: string;
  readonly place: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Persons newly within reach; `notLoaded` where that was not worked out. */
  readonly gain: Figure;
}

/** The hypothetical hubs of a gap, in their order. */
export function gapSites(page: Page, { results, settings, words }: ReadyGap): readonly GapSite[] {
  const gains = results.coverage.whatIf?.gains[settings.measure];
  return page.view.sites.map(([longitude, latitude], index) => ({
    name: words.whatIf.name(index + 1),
    place: words.whatIf.near(
      nameOf(page, surroundingsOf(page.edition.municipalities, [longitude, latitude])),
    ),
    latitude,
    longitude,
    gain: gains?.[index] ?? 'notLoaded',
  }));
}
