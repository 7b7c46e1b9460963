import { isDepopulated } from '../../domain/depopulation.ts';
import type { SlideBody, SlideContent } from '../../map/export/slide-content.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { gaugeName, type Wording } from '../gauge/gauge-words.ts';
import type { Page } from '../page-context.ts';
import type { SlideWords } from './view-slide.ts';

/** Differences that a slide has room for. */
const MOST_ROWS = 9;

/** Figures of an edition that slides show, by what they are called. */
type Figures = ReadonlyMap<string, number>;

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
  const to = newest.edition.manifest.edition;
  const body = bodyOf(pinned, newest, words);
  const all = body.kind === 'rows' ? body.rows : [];
  const shown: SlideBody =
    body.kind === 'rows' && body.rows.length > MOST_ROWS
      ? { ...body, rows: body.rows.slice(0, MOST_ROWS) }
      : body;
  const left = all.length - MOST_ROWS;
  return {
    language: newest.view.language,
    title: title === '' ? titles.changes : title,
    sentence: left > 0 ? changes.more(left) : '',
    note,
    exerciseMark: undefined,
    body: shown,
    table: undefined,
    facts: [
      {
        kind: 'edition',
        label: words.exports.sheet.facts.edition,
        words: pinned.name === to ? to : `${pinned.name} → ${to}`,
      },
    ],
    altText:
      body.kind === 'rows'
        ? body.rows.map((row) => row.join(' ')).join('. ')
        : body.kind === 'words'
          ? body.paragraphs.join(' ')
          : '',
  };
}

function bodyOf(pinned: EditionPair['pinned'], newest: Page, words: BriefingText): SlideBody {
  const { changes } = words.slides;
  const to = newest.edition.manifest.edition;
  const say = (sentence: string): SlideBody => ({ kind: 'words', paragraphs: [sentence] });
  if (pinned.page === undefined) return say(changes.missing(pinned.name));
  if (pinned.name === to) return say(changes.same(to));
  const before = figuresOf(pinned.page, words);
  const after = figuresOf(newest, words);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const differing = names.filter((name) => before.get(name) !== after.get(name));
  if (differing.length === 0) return say(changes.none(pinned.name, to));
  const format = (value: number | undefined): string =>
    value === undefined ? changes.notThere : newest.format(value, Number.isInteger(value) ? 0 : 1);
  const headings = [changes.item, changes.from(pinned.name), changes.from(to), changes.difference];
  const rows = differing.map((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    const difference = one === undefined || other === undefined ? undefined : other - one;
    const sign = difference !== undefined && difference > 0 ? '＋' : '';
    return [
      name,
      format(one),
      format(other),
      difference === undefined ? '' : `${sign}${format(difference)}`,
    ];
  });
  return { kind: 'rows', headings, rows };
}

/** Published figures by name: indicators and targets by year, named points, depopulated municipalities. */
export function figuresOf(page: Page, words: BriefingText): Figures {
  const { changes } = words.slides;
  const { edition, points, rows, text, view, format } = page;
  const wording: Wording = { text, language: view.language, format };
  const figures = new Map<string, number>();
  for (const { indicator, fiscalYear, value } of edition.national.indicators)
    figures.set(changes.value(gaugeName(wording, indicator), fiscalYear), value);
  for (const { indicator, value, status } of edition.national.targets)
    if (status === 'current') figures.set(changes.target(gaugeName(wording, indicator)), value);
  if (points.hubs !== undefined) figures.set(changes.hubs, points.hubs.length);
  if (points.rmos !== undefined) figures.set(changes.rmos, points.rmos.length);
  const known = rows.filter(({ depopulation }) => depopulation !== undefined);
  if (known.length > 0)
    figures.set(
      changes.depopulated,
      known.filter(({ depopulation }) => depopulation !== undefined && isDepopulated(depopulation))
        .length,
    );
  return figures;
}
