import { factLines, fullTitle } from '../../map/export/sheet-document.ts';
import type { SheetTable } from '../../map/export/sheet-table.ts';
import {
  MOST_ROWS_SHOWN,
  type SlideBody,
  type SlideContent,
} from '../../map/export/slide-content.ts';
import { tableFacts } from '../../map/export/table-facts.ts';
import { slidePages, slideSvg } from '../../map/export/slide-svg.ts';
import { element, escaped } from '../../map/export/svg-markup.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { Text } from '../../text/text.ts';
import { tableCellText } from './cell-text.ts';

/** What a hand-out carries beside the slides. */
export interface HandoutChoices {
  readonly hasNotes: boolean;
  readonly hasTables: boolean;
}

/** Pages of a hand-out: each slide with its note and every fact, then its table. */
export function handoutPages(
  slides: readonly SlideContent[],
  { hasNotes, hasTables }: HandoutChoices,
  text: Text,
  words: BriefingText,
): readonly string[] {
  return slides.flatMap((slide, index) => {
    const position = { index, count: slides.length, prefix: `print${index}` };
    const facts = factLines(slide.facts).map((line) =>
      element('p', { class: 'print-fact' }, escaped(line)),
    );
    const note =
      hasNotes && slide.note !== ''
        ? element('h2', {}, escaped(words.page.handout.note)) +
          element('p', { class: 'print-note' }, escaped(slide.note))
        : '';
    const { body } = slide;
    const page = element(
      'section',
      { class: 'print-page print-slide' },
      // Of sentences on several pages all stand below the first.
      ...(slide.body.kind === 'words' ? [slideSvg(slide, position)] : slidePages(slide, position)),
      ...wordsOf(slide),
      note,
      ...facts,
      hasNotes && slide.isFactsItself !== true ? memoRoom(words.page.handout.memo) : '',
    );
    if (body.kind === 'rows' && body.rows.length > MOST_ROWS_SHOWN)
      return [page, rowsPage(body, fullTitle({ ...slide, subtitle: '' }), facts)];
    const title = fullTitle({ ...slide, subtitle: '' });
    const tables = hasTables ? slide.tables : [];
    const said = factLines(tableFacts(slide.facts, tables));
    return [page, ...tables.map((table) => tablePage(table, title, said, text))];
  });
}

/** Lines for notes by hand, as many as the highest paper holds: what has no room is cut off. */
const MEMO = { lines: 36, step: 9 } as const;

/** Ruled room for what the listener writes, where the paper has any left. */
function memoRoom(heading: string): string {
  const lines = Array.from({ length: MEMO.lines }, (_, index) => {
    const y = `${(index + 1) * MEMO.step}mm`;
    return element('line', { x1: '0', y1: y, x2: '100%', y2: y });
  });
  return element(
    'div',
    { class: 'print-memo' },
    element('h2', {}, escaped(heading)),
    element('svg', { 'aria-hidden': 'true' }, ...lines),
  );
}

/** Sentences of a slide that may have had no room for all; its facts are printed anyway. */
function wordsOf({ body, isFactsItself }: SlideContent): readonly string[] {
  if (body.kind !== 'words' || isFactsItself === true) return [];
  return body.paragraphs.map((words) => element('p', { class: 'print-words' }, escaped(words)));
}

/** All rows of a slide that shows only the first. */
function rowsPage(
  { headings, rows }: SlideBody & { kind: 'rows' },
  title: string,
  facts: readonly string[],
): string {
  const head = headings.map((words) => element('th', { scope: 'col' }, escaped(words)));
  const line = ([name = '', ...cells]: readonly string[]): string =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, escaped(name)),
      ...cells.map((words) => element('td', { class: 'figure' }, escaped(words))),
    );
  return element(
    'section',
    { class: 'print-page print-table print-rows' },
    element('h1', {}, escaped(title)),
    element(
      'table',
      {},
      element('caption', {}, escaped(title)),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows.map(line)),
    ),
    ...facts,
  );
}

/** A page, or several, with a table; its heading is repeated on each. */
export function tablePage(
  table: SheetTable,
  title: string,
  facts: readonly string[],
  text: Text,
): string {
  const head = [table.rowHeading, ...table.columns.map(({ heading }) => heading)];
  const cells = (row: SheetTable['rows'][number]): string =>
    element('th', { scope: 'row' }, escaped(row.name)) +
    row.cells
      .map((cell, index) =>
        element(
          'td',
          { class: 'figure' in cell ? 'figure' : undefined },
          escaped(tableCellText(table, index, cell, text)),
        ),
      )
      .join('');
  return element(
    'section',
    { class: 'print-page print-table' },
    element('h1', {}, escaped(title)),
    element(
      'table',
      {},
      element('caption', {}, escaped(table.caption)),
      element(
        'thead',
        {},
        element('tr', {}, ...head.map((words) => element('th', { scope: 'col' }, escaped(words)))),
      ),
      element('tbody', {}, ...table.rows.map((row) => element('tr', {}, cells(row)))),
    ),
    ...facts.map((line) => element('p', { class: 'print-fact' }, escaped(line))),
  );
}
