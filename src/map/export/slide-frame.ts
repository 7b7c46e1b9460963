import { drawText } from './draw-text.ts';
import { footLines } from './foot-lines.ts';
import type { SlideContent } from './slide-content.ts';
import { isCompact, type SlideLayout } from './slide-layout.ts';
import { element } from './svg-markup.ts';
import { emWidth, wrapText } from './text-lines.ts';

/** Width that the number of a slide keeps free. */
const NUMBER = 100;

/** A mark that takes more of the width than this stands above the title, not beside it. */
const MOST_BESIDE = 0.45;

/** Lines of a title before it is set smaller; at the smallest size it takes as many as it needs. */
const TITLE_LINES = 2;

/** Lines of a sentence before it is set smaller. */
const SENTENCE_LINES = 3;

/** Title, mark of practice data, caution and sentence; `bottom` is where the body may begin. */
export function drawHead(
  content: SlideContent,
  layout: SlideLayout,
  { words, part }: { readonly words: string; readonly part: string },
): { readonly markup: string; readonly bottom: number } {
  const { margin, width, text, small } = layout;
  const mark = drawPractice(content.exerciseMark, layout);
  const size = titleSize(`${content.title}${part}`, layout, mark.beside);
  const titles = wrapText(`${content.title}${part}`, (width - 2 * margin - mark.beside) / size);
  const top = margin + mark.above;
  const parts = [
    mark.markup,
    drawText({
      x: margin,
      y: top + size * 0.75,
      size,
      lines: titles,
      weight: 700,
      leading: 1.25,
    }),
  ];
  let bottom = top + size * (0.95 + (titles.length - 1) * 1.25);
  // Never cut, whatever else there is no room for.
  // Closing marks may hang over the edge by two letters, which is more than a small margin.
  const hanging = isCompact(layout) ? 1 : 0;
  const caution = wrapText(content.caution, (width - 2 * margin) / small - hanging);
  if (caution.length > 0) {
    parts.push(
      drawText({ x: margin, y: bottom + small * 1.3, size: small, lines: caution, leading: 1.3 }),
    );
    bottom += small * (0.3 + caution.length * 1.3);
  }
  const room = width - 2 * margin;
  const said = wrapText(words, room / text).length <= SENTENCE_LINES ? text : small;
  const sentence = wrapText(words, room / said);
  if (sentence.length > 0) {
    parts.push(
      drawText({ x: margin, y: bottom + said * 1.35, size: said, lines: sentence, leading: 1.4 }),
    );
    bottom += said * (0.45 + sentence.length * 1.4);
  }
  return { markup: parts.join(''), bottom: bottom + 14 };
}

/** The title's size: smaller where two lines would not hold it. */
function titleSize(title: string, layout: SlideLayout, taken: number): number {
  const { width, margin, title: usual } = layout;
  const fits = (size: number): boolean =>
    wrapText(title, (width - 2 * margin - taken) / size).length <= TITLE_LINES;
  const sizes = [usual, usual * 0.85, ...(isCompact(layout) ? [] : [28])];
  return sizes.find(fits) ?? layout.small;
}

/** The mark at the right of the title, or above it where it would leave the title no room. */
function drawPractice(
  mark: string | undefined,
  layout: SlideLayout,
): { readonly markup: string; readonly beside: number; readonly above: number } {
  if (mark === undefined) return { markup: '', beside: 0, above: 0 };
  const { width, margin } = layout;
  const size = isCompact(layout) ? 24 : 30;
  const box = { width: size * (emWidth(mark) + 0.6), height: size * 1.65 };
  const isAbove = isCompact(layout) && box.width > width * MOST_BESIDE;
  const markup =
    element('rect', {
      x: width - margin - box.width,
      y: margin - 6,
      ...box,
      fill: '#ffe88f',
      stroke: '#1a1a1c',
      'data-mark': 'exercise',
    }) +
    drawText({
      x: width - margin - box.width / 2,
      y: margin - 6 + size * 1.2,
      size,
      lines: [mark],
      weight: 700,
      anchor: 'middle',
    });
  return isAbove
    ? { markup, beside: 0, above: box.height }
    : { markup, beside: box.width + 18, above: 0 };
}

/**
 * Source, date, definition and boundary in short, and the number of the slide. Further
 * pages of a slide repeat source and date: the rest stands on its first.
 */
export function drawFoot(
  content: SlideContent,
  layout: SlideLayout,
  { number, isFirst }: { readonly number: string; readonly isFirst: boolean },
): { readonly markup: string; readonly top: number } {
  const { margin, width, height, small } = layout;
  const room = width - 2 * margin;
  // With little room words go on below the number's place, which is the last line's.
  const isTight = isCompact(layout);
  const hanging = isTight ? 1 : 0;
  const most = (isTight ? room : room - NUMBER) / small - hanging;
  const own = content.isFactsItself === true ? [] : content.facts;
  const facts = isFirst ? own : own.filter(({ kind }) => kind === 'source' || kind === 'date');
  // Where the last line leaves the number no room, the number's own line counts, too.
  const wrap = (words: string): readonly string[] => {
    const said = wrapText(words, most);
    const last = emWidth(said.at(-1) ?? '') * small;
    return isTight && last > room - NUMBER ? [...said, ''] : said;
  };
  const lines = footLines(facts, content.language, wrap, isTight);
  const shown = Math.max(1, lines.length);
  const top = height - margin * 0.7 - shown * small * 1.3;
  const markup =
    element('path', {
      d: `M${margin} ${top}H${width - margin}`,
      stroke: '#c4c8cc',
      'stroke-width': 1.5,
    }) +
    drawText({
      x: margin,
      y: top + small * 1.25,
      size: small,
      lines,
      color: '#33363b',
      leading: 1.3,
    }) +
    drawText({
      x: width - margin,
      y: top + small * (1.25 + (isTight ? (shown - 1) * 1.3 : 0)),
      size: small,
      lines: [number],
      anchor: 'end',
      color: '#33363b',
    });
  return { markup, top: top - 10 };
}
