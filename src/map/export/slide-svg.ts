import { joinParts } from './join-parts.ts';
import { fullTitle } from './sheet-document.ts';
import { rowPages, wordPages } from './slide-bodies.ts';
import { drawFoot, drawHead } from './slide-frame.ts';
import { gaugePages } from './slide-gauges.ts';
import { mapPages } from './slide-map.ts';
import { SLIDE, type SlideLayout, type SlideRoom } from './slide-layout.ts';
import type { SlideContent } from './slide-content.ts';
import { element, escaped, FONT_FAMILY } from './svg-markup.ts';

/** Where a slide stands among the others, and for which screen it is drawn. */
export interface SlidePosition {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  /** Keeps the ids of several slides in one page apart. */
  readonly prefix: string;
  /** 1280 × 720 where nothing is said. */
  readonly layout?: SlideLayout;
}

/** A slide as one SVG document; of one with several pages, the first. */
export function slideSvg(content: SlideContent, position: SlidePosition): string {
  return slidePages(content, position)[0] ?? '';
}

/**
 * A slide as SVG documents of the layout's size: one, or several where it says more than one
 * has room for. No text is smaller than 24 units. Sources and definitions are named in short
 * at the foot; the slide of sources has them in full.
 */
export function slidePages(content: SlideContent, position: SlidePosition): readonly string[] {
  const one = bodiesOf(content, position, '');
  if (one.length <= 1)
    return [drawPage(content, position, { part: '', isFirst: true }, one[0] ?? '')];
  // The longest number of pages that may stand behind the title.
  const bodies = bodiesOf(content, position, partOf(one.length, one.length, content.language));
  return bodies.map((body, page) =>
    drawPage(
      content,
      position,
      { part: partOf(page + 1, bodies.length, content.language), isFirst: page === 0 },
      body,
    ),
  );
}

/** Such as （1/2） behind a title. */
function partOf(page: number, pages: number, language: string): string {
  return language === 'ja' ? `（${page}/${pages}）` : ` (${page}/${pages})`;
}

function drawPage(
  content: SlideContent,
  position: SlidePosition,
  { part, isFirst }: { readonly part: string; readonly isFirst: boolean },
  body: string,
): string {
  const layout = position.layout ?? SLIDE;
  const { width, height } = layout;
  const head = drawHead(content, layout, { words: wordsAbove(content), part });
  const number = `${position.index + 1} / ${position.count}`;
  const foot = drawFoot(content, layout, { number, isFirst });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang: content.language,
      'font-family': FONT_FAMILY,
      role: 'img',
      'aria-label': content.altText,
      'data-slide': position.index + 1,
    },
    element('title', {}, escaped(`${fullTitle({ ...content, subtitle: '' })}${part}`)),
    element('desc', {}, escaped(content.altText)),
    element('rect', { width, height, fill: '#ffffff' }),
    head.markup,
    body,
    foot.markup,
  );
}

/** Maps have their sentence beside them. */
function wordsAbove({ body, sentence }: SlideContent): string {
  return body.kind === 'map' ? '' : sentence;
}

function bodiesOf(
  content: SlideContent,
  { prefix, layout = SLIDE }: SlidePosition,
  part: string,
): readonly string[] {
  const { body, sentence, language } = content;
  const head = drawHead(content, layout, { words: wordsAbove(content), part });
  const [foot, later] = [true, false].map((isFirst) =>
    drawFoot(content, layout, { number: '', isFirst }),
  );
  const room: SlideRoom = {
    left: layout.margin,
    top: head.bottom,
    width: layout.width - 2 * layout.margin,
    height: (foot?.top ?? layout.height) - head.bottom,
    later: (later?.top ?? layout.height) - head.bottom,
    prefix,
    layout,
    language,
  };
  if (body.kind === 'map') return mapPages(body, sentence, room);
  if (body.kind === 'gauges')
    return gaugePages(
      body.gauges.map((gauge) => ({
        ...gauge,
        said: joinParts([gauge.target, gauge.sentence], language),
      })),
      room,
    );
  return body.kind === 'rows' ? rowPages(body, room) : wordPages(body.paragraphs, room);
}
