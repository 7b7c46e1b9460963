import { sourceWords } from '../export/cited-sources.ts';
import { gaugeBar } from '../../domain/gauge-bar.ts';
import type { SheetFact } from '../../map/export/sheet-content.ts';
import type { SheetTable } from '../../map/export/sheet-table.ts';
import type { SlideContent, SlideGauge } from '../../map/export/slide-content.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { gaugeModel, type GaugeModel, type ShownValue } from '../gauge/gauge-model.ts';
import {
  countedWhen,
  countedWords,
  gaugeName,
  gaugeResult,
  gaugeValue,
  meterWords,
  standingSentences,
  valueUnit,
  type Wording,
} from '../gauge/gauge-words.ts';
import { editionYear } from '../gauge/edition-year.ts';
import type { Page } from '../page-context.ts';
import type { SlideWords } from './view-slide.ts';

/** Gauges of the main page, with the colours of what they count. */
const GAUGES = [
  ['hubs', '#a33a00'],
  ['rmos', '#0f7a66'],
  ['hubs_with_rmo_share', '#0017c1'],
] as const;

/** A gauge with a value, ready for words. */
export interface KnownGauge {
  readonly model: GaugeModel;
  readonly shown: ShownValue;
  readonly color: string;
}

/** The gauges of a year as far as they have values. */
export function knownGauges({ edition, view }: Page): readonly KnownGauge[] {
  const today = editionYear(edition.manifest.edition);
  return GAUGES.flatMap(([indicator, color]) => {
    const model = gaugeModel(edition.national, indicator, view.year, today);
    return model?.shown === undefined ? [] : [{ model, shown: model.shown, color }];
  });
}

/** The slide of targets: three gauges, and the history of the first as table and chart. */
export function progressSlide(
  page: Page,
  words: BriefingText,
  { title, note }: SlideWords,
): SlideContent {
  const { text, view, format } = page;
  const wording: Wording = { text, language: view.language, format };
  const known = knownGauges(page);
  return {
    language: view.language,
    title: title === '' ? words.slides.titles.progress : title,
    sentence: '',
    caution: '',
    note,
    // Targets and results are published figures, whichever data set the maps show.
    exerciseMark: undefined,
    body: { kind: 'gauges', gauges: known.map((gauge) => slideGauge(wording, words, gauge)) },
    tables: historyTable(page, wording, words, known),
    facts: gaugeFacts(page, wording, words, known),
    altText: known.map(({ model, shown }) => meterWords(wording, model, shown)).join(' '),
  };
}

function slideGauge(
  wording: Wording,
  words: BriefingText,
  { model, shown, color }: KnownGauge,
): SlideGauge {
  const { text } = wording;
  const unit = valueUnit(wording, model);
  const { target } = model;
  const name = gaugeName(wording, model.indicator);
  return {
    name,
    heading: `${name}${text.marks.brackets(text.gauge.fiscalYear(shown.point.fiscalYear))}`,
    value: gaugeValue(wording, model, shown.point.value),
    unit,
    target: words.slides.progress.target(
      gaugeValue(wording, model, target.value),
      unit,
      target.deadlineFiscalYear,
    ),
    result: gaugeResult(wording, shown),
    bar: gaugeBar(shown.point.value, target.value),
    color,
    sentence: standingSentences(wording, model, shown).join(text.marks.sentenceGap),
  };
}

function historyTable(
  { text }: Page,
  wording: Wording,
  words: BriefingText,
  known: readonly KnownGauge[],
): readonly SheetTable[] {
  const years = [
    ...new Set(known.flatMap(({ model }) => model.series.map(({ fiscalYear }) => fiscalYear))),
  ].toSorted((one, other) => one - other);
  if (years.length === 0) return [];
  const history: SheetTable = {
    caption: words.slides.progress.history,
    rowHeading: text.year.heading,
    columns: known.map(({ model }) => ({
      heading: words.exports.table.withUnit(
        gaugeName(wording, model.indicator),
        text.gauges.unit(model.indicator, model.target.unit).trim(),
      ),
      digits: model.target.unit === '%' ? 1 : 0,
    })),
    rows: years.map((year) => ({
      code: String(year),
      name: text.gauge.fiscalYear(year),
      cells: known.map(({ model }) => ({
        figure: model.series.find(({ fiscalYear }) => fiscalYear === year)?.value ?? 'notSurveyed',
      })),
    })),
    chart: { columns: [0, 1].slice(0, known.length), isStacked: false },
  };
  return [history];
}

function gaugeFacts(
  { edition, text }: Page,
  wording: Wording,
  words: BriefingText,
  known: readonly KnownGauge[],
): readonly SheetFact[] {
  const { facts, edition: editionWords } = words.exports.sheet;
  const ids = known.flatMap(({ model, shown }) => [
    ...(shown.row === undefined ? [] : [shown.row.source]),
    model.target.source,
  ]);
  const sources = [...new Set(ids)].flatMap((id) => {
    const source = edition.manifest.sources.find((one) => one.id === id);
    return source === undefined ? [] : [`${source.publisher}${text.gauges.title(source.title)}`];
  });
  return [
    {
      kind: 'definition',
      label: facts.definition,
      words: known
        .map(
          ({ model, shown }) =>
            `${gaugeName(wording, model.indicator)}${text.marks.colon}${countedWords(wording, model, shown)}`,
        )
        .join(' '),
    },
    {
      kind: 'source',
      label: facts.source,
      ...sourceWords({ named: sources }, text.gauges.listSeparator, words),
    },
    {
      kind: 'date',
      label: facts.date,
      words: known
        .map(({ model, shown }) =>
          words.slides.progress.asOf(
            gaugeName(wording, model.indicator),
            countedWhen(wording, model, shown),
          ),
        )
        .join(text.gauges.listSeparator),
    },
    {
      kind: 'edition',
      label: facts.edition,
      words: editionWords(text.site.title, edition.manifest.edition),
    },
  ];
}
