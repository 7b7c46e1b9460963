import PptxGenJS from 'pptxgenjs';
import { factLines, fullTitle } from '../../map/export/sheet-document.ts';
import type { SheetTable } from '../../map/export/sheet-table.ts';
import { tableFacts } from '../../map/export/table-facts.ts';
import { uniqueFacts } from '../../map/export/unique-facts.ts';
import type { SheetFact } from '../../map/export/sheet-content.ts';
import type { SlideBody, SlideContent } from '../../map/export/slide-content.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { Text } from '../../text/text.ts';
import { finishPptx } from './finish-pptx.ts';
import { addMapBody } from './pptx-map-body.ts';
import { addGauges, addRows } from './pptx-bodies.ts';
import { chartRange, leastTableWidth, tableLayout } from './pptx-figures.ts';
import { pptxWidth } from './pptx-measure.ts';
import { addChart, addTable, hasChart, PPTX_FONT, type Box, type PptxSlide } from './pptx-parts.ts';
import {
  addFactReference,
  addParagraphs,
  fittedParagraphs,
  fittedSentence,
  LEAST_TEXT,
} from './pptx-text.ts';

/** Words of a deck, in the language of its slides. */
export interface PptxWords {
  readonly text: Text;
  readonly words: BriefingText;
}

const MASTER = 'KYOTEN';

/** A deck that is being written, and its words. */
interface Deck extends PptxWords {
  readonly deck: PptxGenJS;
}

/** Edges of what a slide says, in inches. */
const LEFT = 0.45;
const WIDTH = 12.4;
const BOTTOM = 6.2;

/** Below everything else, left of the slide's number. */
const FACTS: Box = { x: LEFT, y: 6.27, w: 11.8, h: 1.1 };

/** Sizes of a title in points: the first in which it takes one line, else the least. */
const TITLES = [28, 24, 22, 20, 18] as const;
const LEAST_TITLE = 16;

/**
 * A PowerPoint file of slides: titles in title placeholders, maps as freeforms, native
 * charts and tables on slides of their own, notes, alternative texts, slide numbers.
 */
export async function makePptx(
  title: string,
  slides: readonly SlideContent[],
  { text, words }: PptxWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.company = text.site.title;
  deck.theme = { headFontFace: PPTX_FONT, bodyFontFace: PPTX_FONT };
  defineMaster(deck);
  const own = { deck, text, words };
  for (const content of slides) {
    const { body } = content;
    const sentence = body.kind === 'map' ? body.editableWords.sentence : content.sentence;
    if (body.kind === 'words') addWordSlides(own, content, body.paragraphs);
    else {
      const begun = beginSlide(own, content, content.title, sentence);
      addBody(begun.slide, body, begun.body, content.language);
    }
    if (body.kind === 'rows') addFurtherRows(own, content, body);
    addFigures(own, content);
  }
  addSources(own, slides);
  const written = await deck.write({ outputType: 'arraybuffer', compression: true });
  if (!(written instanceof ArrayBuffer)) throw new TypeError('pptxgenjs wrote no buffer');
  return finishPptx(new Uint8Array(written), text.language === 'ja' ? 'ja-JP' : 'en-GB');
}

function defineMaster(deck: PptxGenJS): void {
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: LEFT,
            y: 0.25,
            w: WIDTH,
            h: 0.75,
            fontSize: 28,
            bold: true,
            fontFace: PPTX_FONT,
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: 12.35,
      y: 7.1,
      w: 0.6,
      h: 0.3,
      fontSize: LEAST_TEXT,
      fontFace: PPTX_FONT,
      align: 'right',
    },
  });
}

/**
 * A slide with title, sentence, caution, the reference to its facts and notes, and the room
 * that is left.
 */
function beginSlide(
  { deck, text, words }: Deck,
  content: SlideContent,
  title: string,
  sentence: string,
  facts = shownFacts(content),
): { readonly slide: PptxSlide; readonly body: Box } {
  const slide = deck.addSlide({ masterName: MASTER });
  const whole = fullTitle({ ...content, title, subtitle: '' });
  const fontSize = TITLES.find((size) => pptxWidth(whole, size, true) <= WIDTH) ?? LEAST_TITLE;
  // The placeholder's own size goes before the text's, not before that of a run.
  slide.addText([{ text: whole, options: { fontSize } }], { placeholder: 'title' });
  const { said, size, height, top } = leadOf(content, sentence, text);
  if (said !== '')
    slide.addText(said, {
      x: LEFT,
      y: 1,
      w: WIDTH,
      h: height,
      fontSize: size,
      fontFace: PPTX_FONT,
      margin: 0,
      valign: 'top',
    });
  const more = words.exports.pptx.more(words.slides.titles.sources);
  if (facts.length > 0 && content.isFactsItself !== true)
    addFactReference(slide, facts, { more, language: content.language }, FACTS);
  slide.addNotes(
    [
      content.note,
      content.body.kind === 'map' ? content.body.editableWords.altText : content.altText,
      ...factLines(facts),
    ]
      .filter((part) => part !== '')
      .join('\n'),
  );
  return { slide, body: { x: LEFT, y: top, w: WIDTH, h: BOTTOM - top } };
}

/** Statements of what a slide shows: of a map those of its editable form. */
function shownFacts({ body, facts }: SlideContent): readonly SheetFact[] {
  return body.kind === 'map' ? body.editable.facts : facts;
}

/** What stands below a title, its size, and how far down a picture and a table begin after it, in inches. */
function leadOf({ caution }: SlideContent, sentence: string, { marks }: Text) {
  const said = [sentence, caution].filter((part) => part !== '').join(marks.sentenceGap);
  const { size, height } = fittedSentence(said, WIDTH);
  const isSaid = said !== '';
  const top = isSaid ? Math.max(1.7, 1.1 + height) : 1.25;
  return { said, size, height, top, below: isSaid ? 1.1 + height : 1.15 };
}

/** Rows of text that fit a slide at 14 points. */
const MOST_ROWS = 13;

function addBody(
  slide: PptxSlide,
  body: Exclude<SlideBody, { kind: 'words' }>,
  room: Box,
  language: string,
): void {
  if (body.kind === 'gauges') addGauges(slide, body.gauges, room, language);
  else if (body.kind === 'rows')
    addRows(slide, { ...body, rows: body.rows.slice(0, MOST_ROWS) }, room);
  else addMapBody(slide, body.editable, room);
}

/** Sentences on as many slides as they need. */
function addWordSlides(deck: Deck, content: SlideContent, paragraphs: readonly string[]): void {
  const { top } = leadOf(content, '', deck.text);
  const room = { x: LEFT, y: top, w: WIDTH, h: BOTTOM - top };
  const { size, pages } = fittedParagraphs(paragraphs, room);
  const { continued } = deck.words.exports.pptx;
  for (const [page, own] of pages.entries()) {
    const title =
      pages.length === 1 ? content.title : `${content.title}${continued(page + 1, pages.length)}`;
    addParagraphs(beginSlide(deck, content, title, '').slide, own, size, room);
  }
}

/** Every statement of the deck in full, where no slide of its own has them. */
function addSources(deck: Deck, slides: readonly SlideContent[]): void {
  const first = slides[0];
  if (first === undefined || slides.some(({ isFactsItself }) => isFactsItself === true)) return;
  const facts = uniqueFacts(
    slides.flatMap((content) => tableFacts(shownFacts(content), content.tables)),
  );
  if (facts.length === 0) return;
  const paragraphs = factLines(facts);
  const content = {
    ...first,
    title: deck.words.slides.titles.sources,
    note: '',
    body: { kind: 'words', paragraphs },
    caution: '',
    facts,
    isFactsItself: true,
    altText: paragraphs.join(' '),
  } as const;
  addWordSlides(deck, content, paragraphs);
}

/** Rows that one slide does not hold go on on the following ones. */
function addFurtherRows(
  deck: Deck,
  content: SlideContent,
  body: SlideBody & { kind: 'rows' },
): void {
  const pages = Math.ceil(body.rows.length / MOST_ROWS);
  for (let page = 1; page < pages; page += 1) {
    const title = `${content.title}${deck.words.exports.table.continued(page + 1, pages)}`;
    const rows = body.rows.slice(page * MOST_ROWS, (page + 1) * MOST_ROWS);
    const begun = beginSlide(deck, content, title, '');
    addRows(begun.slide, { ...body, rows }, begun.body);
  }
}

/** Widths of a table beside its chart, in inches: at least, and at most where words need it. */
const TABLE = { least: 7.5, most: 9.2 } as const;

/** Between a chart and its table. */
const BESIDE = 0.1;

/** Left edge and width of a table: beside its chart, or alone. */
function tableRoom(table: SheetTable, text: Text): { readonly x: number; readonly w: number } {
  if (table.chart.columns.length === 0) return { x: LEFT, w: WIDTH };
  const w = Math.min(TABLE.most, Math.max(TABLE.least, leastTableWidth(table, text)));
  return { x: LEFT + WIDTH - w, w };
}

/** Charts and tables of the same rows; a longer table goes on on the following slides. */
function addFigures(deck: Deck, content: SlideContent): void {
  const { text, words } = deck;
  const { tables } = content;
  // Of several each says whose it is.
  const leadIn = ({ caption }: SheetTable): string =>
    tables.length > 1 ? `${caption}${text.marks.sentenceEnd}` : '';
  const pages = tables.flatMap((table) => {
    const { below: y } = leadOf(content, leadIn(table), text);
    const box = { ...tableRoom(table, text), y, h: BOTTOM - y };
    const { widths, pages: own } = tableLayout(table, text, box);
    return own.map((rows) => ({ table, rows, box: { ...box, widths } }));
  });
  for (const [page, { table, rows, box }] of pages.entries()) {
    const title = `${content.title}${words.exports.table.continued(page + 1, pages.length)}`;
    const said = tableFacts(shownFacts(content), tables);
    const { slide } = beginSlide(deck, content, title, leadIn(table), said);
    const { columns } = table.chart;
    const charted = hasChart(table, rows);
    if (charted) {
      const name = table.columns[columns[0] ?? 0]?.heading ?? table.caption;
      const altText = words.exports.table.chart(name);
      const range = chartRange(table, tables);
      addChart(slide, table, rows, {
        x: LEFT,
        y: box.y,
        w: box.x - LEFT - BESIDE,
        h: box.h,
        altText,
        range,
      });
    }
    addTable(slide, table, rows, charted ? box : acrossSlide(box), text);
  }
}

/** The room of a table whose rows have nothing to chart: the whole slide, not beside an empty one. */
function acrossSlide<T extends Box & { readonly widths: readonly number[] }>(box: T): T {
  const widths = box.widths.map((width) => (width * WIDTH) / box.w);
  return { ...box, x: LEFT, w: WIDTH, widths };
}
