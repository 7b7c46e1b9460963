import PptxGenJS from 'pptxgenjs';
import { zoomOf } from '../../map/export/draw-map.ts';
import { scaleBar } from '../../map/export/scale-bar.ts';
import { factLines, fullTitle } from '../../map/export/sheet-document.ts';
import type { SheetContent } from '../../map/export/sheet-content.ts';
import type { SheetTable } from '../../map/export/sheet-table.ts';
import type { SlideBody, SlideContent } from '../../map/export/slide-content.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { Text } from '../../text/text.ts';
import { finishPptx } from './finish-pptx.ts';
import { addLegend, addMap, addScale } from './pptx-map.ts';
import { addGauges, addRows, addWords } from './pptx-bodies.ts';
import { addChart, addTable, PPTX_FONT, type PptxSlide } from './pptx-parts.ts';

/** Words of a deck, in the language of its slides. */
export interface PptxWords {
  readonly text: Text;
  readonly words: BriefingText;
}

/** Rows of a table that a slide can hold; the Excel file has the rest. */
const MOST_ROWS = 47;

const MASTER = 'KYOTEN';

/** The library's own list of shapes lacks it by type; at run time it is there. */
const FREEFORM: unknown = 'custGeom';

/**
 * A PowerPoint file of slides: titles in title placeholders, maps as freeforms, native
 * charts and tables on a slide of their own, notes, alternative texts, slide numbers.
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
    const slide = beginSlide(deck, content, content.title, content.sentence);
    addBody(slide, content.body);
    if (content.table !== undefined)
      addFigures(
        beginSlide(deck, content, `${content.title}${words.exports.table.continued}`, ''),
        content.table,
        { text, words },
      );
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
    [content.note, content.altText, ...facts].filter((part) => part !== '').join('\n'),
  );
  return slide;
}

const BODY = { x: 0.45, y: 1.7, w: 12.4, h: 4.5 } as const;

function addBody(slide: PptxSlide, body: SlideBody): void {
  if (body.kind === 'gauges') addGauges(slide, body.gauges, BODY);
  else if (body.kind === 'words') addWords(slide, body.paragraphs, BODY);
  else if (body.kind === 'rows') addRows(slide, body, BODY);
  else addMapBody(slide, body.editable);
}

function addMapBody(slide: PptxSlide, content: SheetContent): void {
  const map = { ...BODY, w: 8.4 };
  addMap(slide, content, map, FREEFORM as PptxGenJS.SHAPE_NAME);
  addLegend(slide, content, { x: 9.1, y: BODY.y, w: 3.75, h: BODY.h });
  const { scale } = content.map;
  const bar =
    scale && scaleBar(scale.metres / zoomOf(content.map, { width: map.w, height: map.h }), map.w);
  addScale(slide, content, map, bar && { kilometres: bar.kilometres, inches: bar.pixels });
}

/** Chart and table of the same rows; the first where there are too many. */
function addFigures(slide: PptxSlide, table: SheetTable, { text, words }: PptxWords): void {
  const rows = table.rows.length <= MOST_ROWS ? table.rows : table.rows.slice(0, MOST_ROWS);
  const first =
    rows.length === table.rows.length
      ? ''
      : words.exports.table.first(rows.length, table.rows.length);
  const name = table.columns[table.chart.columns[0] ?? 0]?.heading ?? table.caption;
  addChart(slide, table, rows, { x: 0.45, y: 1.2, w: 5.4, h: 5 }, words.exports.table.chart(name));
  const half = rows.length > 24 ? Math.ceil(rows.length / 2) : rows.length;
  const parts = [rows.slice(0, half), rows.slice(half)].filter((part) => part.length > 0);
  const width = (6.9 - 0.1 * (parts.length - 1)) / parts.length;
  parts.forEach((part, index) => {
    const box = { x: 5.95 + index * (width + 0.1), y: 1.25, w: width, h: 5 };
    addTable(slide, table, part, box, text, table.caption);
  });
  if (first !== '')
    slide.addText(first, {
      x: 5.95,
      y: 1.4,
      w: 6.9,
      h: 0.25,
      fontSize: 10,
      fontFace: PPTX_FONT,
      margin: 0,
    });
}
