import {
  MOST_ROWS_SHOWN,
  type SlideBody,
  type SlideContent,
} from '../../map/export/slide-content.ts';
import type { Source } from '../../domain/source.ts';
import type { FactKind, SheetFact } from '../../map/export/sheet-content.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { classDateOf, classSourceOf } from '../class-list-words.ts';
import { markOfDataset } from '../dataset-words.ts';
import type { Page } from '../page-context.ts';
import { sourceWords } from '../export/cited-sources.ts';
import { changedClasses, editionFigures } from './edition-figures.ts';
import type { SlideWords } from './view-slide.ts';

/** Sources of national figures that are named one by one; the rest are counted. */
const NAMED_SOURCES = 2;

/** The pinned edition set against the newest; `undefined` for one that is not there any more. */
export interface EditionPair {
  readonly pinned: { readonly name: string; readonly page: Page | undefined };
  readonly newest: Page;
}

/** 変わったこと: figures that differ between the pinned edition and the newest. */
export function changesSlide(
  { pinned, newest }: EditionPair,
  words: BriefingText,
  { title, note }: SlideWords,
): SlideContent {
  const { changes, titles } = words.slides;
  const body = bodyOf(pinned, newest, words);
  const all = body.kind === 'rows' ? body.rows : [];
  const left = all.length - MOST_ROWS_SHOWN;
  return {
    language: newest.view.language,
    title: title === '' ? titles.changes : title,
    sentence: left > 0 ? changes.more(left) : '',
    caution: '',
    note,
    exerciseMark: markOfDataset(newest.text, newest.view.dataset),
    body,
    tables: [],
    facts: changesFacts(pinned.name, newest, words),
    altText:
      body.kind === 'rows'
        ? body.rows.map((row) => row.join(' ')).join('. ')
        : body.kind === 'words'
          ? body.paragraphs.join(' ')
          : '',
  };
}

/** What is compared, of which editions, and where figures of the newest come from. */
function changesFacts(from: string, newest: Page, words: BriefingText): readonly SheetFact[] {
  const { edition, text, view } = newest;
  const { sheet } = words.exports;
  const { edition: to, sources } = edition.manifest;
  const cite = ({ publisher, title }: Source): string => `${publisher}${text.gauges.title(title)}`;
  const ids = new Set(edition.national.indicators.map(({ source }) => source));
  const indicators = sources.filter(({ id }) => ids.has(id));
  const list = classSourceOf(newest);
  const classes = classDateOf(newest);
  const left = indicators.length - NAMED_SOURCES;
  const cited = [
    text.measures['population-2020'].survey,
    text.measures['population-2025'].survey,
    ...(list === undefined ? [] : [cite(list)]),
    ...indicators.slice(0, NAMED_SOURCES).map(cite),
  ];
  const named = [...new Set(cited)];
  const { listSeparator } = text.gauges;
  const editions = from === to ? to : `${from} → ${to}`;
  const said = (kind: FactKind, what: string): SheetFact => ({
    kind,
    label: sheet.facts[kind],
    words: what,
  });
  return [
    said('definition', `${words.slides.changes.definition}${text.marks.sentenceEnd}`),
    {
      ...said('source', ''),
      ...sourceWords({ named, left: Math.max(0, left) }, listSeparator, words),
    },
    // Each figure is named with its own year; only points and classes are of the view's.
    said(
      'date',
      [
        sheet.pointsYear(view.year),
        ...(classes === undefined ? [] : [sheet.depopulationDate(classes)]),
        words.slides.changes.from(editions),
      ].join(listSeparator),
    ),
    said('edition', editions),
  ];
}

function bodyOf(pinned: EditionPair['pinned'], newest: Page, words: BriefingText): SlideBody {
  const { changes } = words.slides;
  const to = newest.edition.manifest.edition;
  const say = (sentence: string): SlideBody => ({ kind: 'words', paragraphs: [sentence] });
  if (pinned.page === undefined) return say(changes.missing(pinned.name));
  if (pinned.name === to) return say(changes.same(to));
  const before = editionFigures(pinned.page, words);
  const after = editionFigures(newest, words);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const differing = names.filter((name) => before.get(name) !== after.get(name));
  const classes = changedClasses(pinned.page, newest, words);
  if (differing.length + classes.length === 0) return say(changes.none(pinned.name, to));
  const format = (value: number | undefined): string =>
    value === undefined ? changes.notThere : newest.format(value, Number.isInteger(value) ? 0 : 1);
  const headings = [changes.item, changes.from(pinned.name), changes.from(to), changes.difference];
  const rows = differing.map((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    const difference = one === undefined || other === undefined ? undefined : other - one;
    const sign = difference !== undefined && difference > 0 ? newest.text.marks.plus : '';
    return [
      name,
      format(one),
      format(other),
      difference === undefined ? '' : `${sign}${format(difference)}`,
    ];
  });
  return { kind: 'rows', headings, rows: [...rows, ...classes] };
}
