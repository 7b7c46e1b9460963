import type { SlideContent } from '../../map/export/slide-content.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { gapSentence, limitOf } from '../export/gap-sentences.ts';
import { siteTable } from '../export/gap-table.ts';
import type { PreparedView } from '../export/prepare-view.ts';
import { areaNameOf } from '../export/sheet-content-of.ts';
import { viewSlide, type SlideWords } from './view-slide.ts';

/** 候補: the map with hypothetical hubs, what they would change, and each with its gain. Pure. */
export function candidateSlide(
  prepared: PreparedView,
  words: BriefingText,
  own: SlideWords,
  areSought: boolean,
): SlideContent {
  const { page, gap } = prepared;
  const slide = viewSlide(prepared, words, {
    ...own,
    title: own.title === '' ? words.slides.titles.candidates(areaNameOf(page, words)) : own.title,
  });
  if (gap?.status !== 'ready') return slide;
  const sentence = candidateSentences(prepared, words, areSought).join('');
  const said = [sentence, slide.caution].join(page.text.marks.sentenceGap);
  const altText = words.slides.alt(slide.title, areaNameOf(page, words), said);
  const { body } = slide;
  const sites = siteTable(page, gap, words);
  return {
    ...slide,
    sentence,
    altText,
    body: body.kind === 'map' ? { ...body, editableWords: { sentence, altText } } : body,
    tables: sites === undefined ? slide.tables : [sites],
  };
}

/**
 * Where candidates were sought (unless the reader placed them) and what they would change,
 * one part each; empty without a gap.
 */
export function candidateSentences(
  { page, gap }: PreparedView,
  words: BriefingText,
  areSought: boolean,
): readonly string[] {
  if (gap?.status !== 'ready') return [];
  const { gap: own } = words.exports;
  const { sites } = page.view;
  const limit = limitOf(page, gap);
  if (sites.length === 0)
    return [
      gap.results.inputs.reach.kind === 'travelTimes'
        ? gap.words.withheld.hypotheticalWithoutTravelTimes
        : own.noCandidates,
    ];
  const sought = gap.settings.sitePlace === 'depopulated' ? own.candidates : own.candidatesAnywhere;
  return [
    ...(areSought ? [sought(sites.length, limit)] : []),
    gapSentence(page, gap, areaNameOf(page, words), words, 'gain'),
  ];
}
