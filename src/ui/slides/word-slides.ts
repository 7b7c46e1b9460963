import { isDepopulated } from '../../domain/depopulation.ts';
import { factLines } from '../../map/export/sheet-document.ts';
import type { SheetFact } from '../../map/export/sheet-content.ts';
import type { SlideContent } from '../../map/export/slide-content.ts';
import { uniqueFacts } from '../../map/export/unique-facts.ts';
import { NATION } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { PreparedView } from '../export/prepare-view.ts';
import { namedPoints } from '../export/named-points.ts';
import { isBrokenOff } from '../export/prepared-gap.ts';
import { candidateSentences } from './candidate-slide.ts';
import { areaNameOf, cautionOf } from '../export/sheet-content-of.ts';
import { gaugeName, gaugeValue, valueUnit, type Wording } from '../gauge/gauge-words.ts';
import { markOfDataset } from '../dataset-words.ts';
import type { Page } from '../page-context.ts';
import { knownGauges, type KnownGauge } from './progress-slide.ts';
import type { SlideWords } from './view-slide.ts';

/** 提案: what the figures ask for, and room for the reader's own words (the note). */
export function proposalSlide(
  prepared: PreparedView,
  words: BriefingText,
  { title, note }: SlideWords,
  facts: readonly SheetFact[],
  areSought: boolean,
): SlideContent {
  const { page } = prepared;
  const own =
    note === '' || note === words.slides.notes.proposal ? words.slides.proposal.ask : note;
  const gaps = candidateSentences(prepared, words, areSought).join('');
  // The reader's own words come first: a slide may have no room for all the others.
  const paragraphs = [
    own,
    areaWords(page, words),
    ...gaugeWords(page, words),
    ...(gaps === '' ? [] : [gaps]),
  ];
  const caution = cautionOf(prepared, words);
  return {
    language: page.view.language,
    title: title === '' ? words.slides.titles.proposal : title,
    sentence: '',
    caution,
    note,
    exerciseMark: markOfDataset(page.text, page.view.dataset),
    body: { kind: 'words', paragraphs },
    tables: [],
    facts,
    isBrokenOff: isBrokenOff(prepared),
    altText: [caution, ...paragraphs].filter((part) => part !== '').join(' '),
  };
}

function areaWords(page: Page, words: BriefingText): string {
  const { view, rows } = page;
  const start = view.area === NATION ? '' : view.area.slice(0, 2);
  const own = rows.filter(({ code }) => code.startsWith(start));
  const depopulated = own.filter(
    ({ depopulation }) => depopulation !== undefined && isDepopulated(depopulation),
  );
  const hubs = namedPoints(page, 'hub');
  const { area, areaExercise } = words.slides.proposal;
  const said = [areaNameOf(page, words), depopulated.length, own.length] as const;
  if (view.dataset === 'published') return area(...said, hubs);
  const say = view.dataset === 'exercise' ? areaExercise : page.text.imported.area;
  return say(...said, hubs);
}

function gaugeWords(page: Page, words: BriefingText): readonly string[] {
  const wording: Wording = { text: page.text, language: page.view.language, format: page.format };
  const sentences = knownGauges(page).map((gauge) => gaugeSentence(wording, words, gauge));
  return sentences.length === 0 ? [words.slides.proposal.none] : sentences;
}

function gaugeSentence(
  wording: Wording,
  words: BriefingText,
  { model, shown }: KnownGauge,
): string {
  const { proposal } = words.slides;
  const { progress } = shown;
  const name = gaugeName(wording, model.indicator);
  if (progress.achievedSince !== undefined) return proposal.reached(name, progress.achievedSince);
  const unit = wording.text.gauges.differenceUnit(model.indicator, model.target.unit);
  const number = (value: number): string =>
    wording.format(value, Number.isInteger(Number(value.toFixed(1))) ? 0 : 1);
  const target = gaugeValue(wording, model, model.target.value);
  const { needed, latest } = progress.pace;
  const remaining = proposal.remaining(
    name,
    number(progress.remaining),
    unit,
    `${target}${valueUnit(wording, model)}`,
    model.target.deadlineFiscalYear,
  );
  return needed === undefined || latest === undefined
    ? remaining
    : [remaining, proposal.pace(number(needed), unit, number(latest))].join(
        wording.text.marks.sentenceGap,
      );
}

/** 出典と定義: every statement of the other slides in full, each once. */
export function sourcesSlide(
  page: Page,
  words: BriefingText,
  { title, note }: SlideWords,
  facts: readonly SheetFact[],
): SlideContent {
  const paragraphs = factLines(uniqueFacts(facts));
  return {
    language: page.view.language,
    title: title === '' ? words.slides.titles.sources : title,
    sentence: '',
    caution: '',
    note,
    exerciseMark: markOfDataset(page.text, page.view.dataset),
    body: { kind: 'words', paragraphs },
    tables: [],
    facts: uniqueFacts(facts),
    isFactsItself: true,
    altText: paragraphs.join(' '),
  };
}

/** A slide that cannot be shown says so in its place: the others keep their numbers. */
export function wordSlide(
  language: string,
  title: string,
  note: string,
  sentence: string,
): SlideContent {
  return {
    language,
    title,
    note,
    sentence: '',
    caution: '',
    exerciseMark: undefined,
    tables: [],
    facts: [],
    body: { kind: 'words', paragraphs: [sentence] },
    altText: sentence,
  };
}
