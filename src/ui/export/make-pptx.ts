import PptxGenJS from 'pptxgenjs';
import { factLines, fullTitle } from '../../map/export/sheet-document.ts';
import type { SheetTable } from '../../map/export/sheet-table.ts';
import type { SlideBody, SlideContent } from '../../map/export/slide-content.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { Text } from '../../text/text.ts';
import { finishPptx } from './finish-pptx.ts';
import { addMapBody } from './pptx-map-body.ts';
import { addGauges, addRows, addWords } from './pptx-bodies.ts';
import { chartRange, tableSlides } from './pptx-figures.ts';
import { addChart, addTable, PPTX_FONT, type PptxSlide } from './pptx-parts.ts';

/** Words of a deck, in the language of its slides. */
export interface PptxWords {
  readonly text: Text;
  readonly words: BriefingText;
}

const MASTER = 'KYOTEN';

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
  for (const content of slides) {
    const { body } = content;
    const sentence = body.kind === 'map' ? body.editableWords.sentence : content.sentence;
    const slide = beginSlide(deck, content, content.title, sentence);
    addBody(slide, body);
    if (body.kind === 'rows') addFurtherRows(deck, content, body, words);
    if (content.table !== undefined) addFigures(deck, content, content.table, { text, words });
  }
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
            x: 0.45,
            y: 0.25,
            w: 12.4,
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
      fontSize: 11,
      fontFace: PPTX_FONT,
      align: 'right',
    },
  });
}

function beginSlide(
  deck: PptxGenJS,
  content: SlideContent,
  title: string,
  sentence: string,
): PptxSlide {
  const slide = deck.addSlide({ masterName: MASTER });
  slide.addText(fullTitle({ ...content, title, subtitle: '' }), { placeholder: 'title' });
  if (sentence !== '')
    slide.addText(sentence, {
      x: 0.45,
      y: 1,
      w: 12.4,
      h: 0.6,
      fontSize: 16,
      fontFace: PPTX_FONT,
      margin: 0,
      valign: 'top',
      fit: 'shrink',
    });
  const facts = factLines(
    content.body.kind === 'map' ? content.body.editable.facts : content.facts,
  );
  if (facts.length > 0 && content.isFactsItself !== true)
    slide.addText(facts.join('\n'), {
      x: 0.45,
      y: 6.4,
      w: 11.8,
      h: 1,
      fontSize: 7,
      fontFace: PPTX_FONT,
      margin: 0,
      valign: 'bottom',
      color: '33363B',
      objectName: facts.join(' '),
    });
  slide.addNotes(
    [
      content.note,
      content.body.kind === 'map' ? content.body.editableWords.altText : content.altText,
      ...facts,
    ]
      .filter((part) => part !== '')
      .join('\n'),
  );
  return slide;
}

/** Rows of text that fit a slide at 14 points. */
const MOST_ROWS = 13;

const BODY = { x: 0.45, y: 1.7, w: 12.4, h: 4.5 } as const;

function addBody(slide: PptxSlide, body: SlideBody): void {
  if (body.kind === 'gauges') addGauges(slide, body.gauges, BODY);
  else if (body.kind === 'words') addWords(slide, body.paragraphs, BODY);
  else if (body.kind === 'rows')
    addRows(slide, { ...body, rows: body.rows.slice(0, MOST_ROWS) }, BODY);
  else addMapBody(slide, body.editable, BODY);
}

/** Rows that one slide does not hold go on on the following ones. */
function addFurtherRows(
  deck: PptxGenJS,
  content: SlideContent,
  body: SlideBody & { kind: 'rows' },
  words: BriefingText,
): void {
  const pages = Math.ceil(body.rows.length / MOST_ROWS);
  for (let page = 1; page < pages; page += 1) {
    const title = `${content.title}${words.exports.table.continued(page + 1, pages)}`;
    const rows = body.rows.slice(page * MOST_ROWS, (page + 1) * MOST_ROWS);
    addRows(beginSlide(deck, content, title, ''), { ...body, rows }, BODY);
  }
}

/** Chart and table of the same rows; a longer table goes on on the following slides. */
function addFigures(
  deck: PptxGenJS,
  content: SlideContent,
  table: SheetTable,
  { text, words }: PptxWords,
): void {
  const pages = tableSlides(table.rows);
  const range = chartRange(table);
  const name = table.columns[table.chart.columns[0] ?? 0]?.heading ?? table.caption;
  for (const [page, rows] of pages.entries()) {
    const title = `${content.title}${words.exports.table.continued(page + 1, pages.length)}`;
    const slide = beginSlide(deck, content, title, '');
    const hasChart = table.chart.columns.length > 0;
    const chart = { x: 0.45, y: 1.2, w: 5.4, h: 5 };
    if (hasChart)
      addChart(slide, table, rows, { ...chart, altText: words.exports.table.chart(name), range });
    const box = hasChart ? { x: 5.95, w: 6.9 } : { x: BODY.x, w: BODY.w };
    addTable(slide, table, rows, { ...box, y: 1.25, h: 5 }, text, table.caption);
  }
}
