import { variables } from './light-colours.ts';
import { drawingParts, lineWidth } from './light-drawing.ts';
import type { LightModel } from './light-model.ts';
import { lightSummary, lightTitle } from './light-words.ts';
import { markup, Markup, type Part } from './markup.ts';

const MARGIN = 20;
const HEAD = 76;
const LINE = 22;

/** The styles that a drawing has on the page, for a file that stands alone. Exports are light. */
const STYLE = `.d-land{fill:var(--c-land)}.d-bare{stroke:var(--c-land);stroke-width:.5}.d-area{stroke:var(--c-line);stroke-width:var(--d-line,.5)}.d-border{fill:none;stroke:var(--c-border);stroke-width:1}.d-dot{stroke:var(--c-border);stroke-width:.5}.d-ring{fill:var(--c-halo);stroke-width:2}.d-hub{fill:var(--c-hub);stroke:var(--c-edge);stroke-width:1.5}.d-rmo{fill:var(--c-rmo);fill-opacity:.62;stroke:var(--c-edge)}.d-chosen{fill:none;stroke:var(--c-ink);stroke-width:3}.d-count{fill:var(--c-halo);font-weight:700;text-anchor:middle}.d-names text{text-anchor:middle;fill:var(--c-ink);stroke:var(--c-halo);stroke-width:5;paint-order:stroke;font-weight:700}`;

/** The frame as one SVG file: title, drawing, summary and source, with practice data named. */
export function lightPicture(model: LightModel, source: string): string {
  const { area, text, view } = model;
  const { width, height } = area.drawing;
  const perLine = Math.floor((width - 2 * MARGIN) / 15);
  const lines = [lightSummary(model), source].flatMap((words) => wrap(words, perLine));
  const total = HEAD + height + lines.length * LINE + MARGIN;
  const title = lightTitle(model);
  const mark: Part =
    view.dataset === 'exercise' &&
    markup`<text x="${MARGIN}" y="${HEAD - 6}" font-size="18" font-weight="700" fill="#8a5a00"
      >${text.dataset.exerciseMark}</text
    >`;
  return markup`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${width} ${total}"
    width="${width}"
    height="${total}"
    lang="${view.language}"
    font-family="'Hiragino Sans','Yu Gothic','Noto Sans JP','Noto Sans CJK JP',sans-serif"
  >
    <title>${title}</title>
    <style>
      ${new Markup(`svg{--d-line:${lineWidth(model)};${variables(model.fill, 'light')}}${STYLE}`)}
    </style>
    <rect width="${width}" height="${total}" fill="#ffffff" />
    <text x="${MARGIN}" y="44" font-size="26" font-weight="700" fill="#1a1a1c">${title}</text>
    ${mark}<svg y="${HEAD}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
      ${drawingParts(model)}</svg
    >${lines.map((line, index) => markup`<text x="${MARGIN}" y="${HEAD + height + (index + 1) * LINE}" font-size="14" fill="#1a1a1c">${line}</text>`)}
  </svg>`.text;
}

/** Width and height in pixels of a picture that `lightPicture` wrote. */
export function pictureSize(picture: string): readonly [width: number, height: number] {
  const [, width = '0', height = '0'] = /width="(\d+)" height="(\d+)"/.exec(picture) ?? [];
  return [Number(width), Number(height)];
}

/** Lines of at most so many full-width characters; Latin letters count half. */
function wrap(words: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const character of words) {
    const size = (character.codePointAt(0) ?? 0) < 0x2000 ? 0.55 : 1;
    if (length + size > most) {
      lines.push(line);
      line = '';
      length = 0;
    }
    line += character;
    length += size;
  }
  return line === '' ? lines : [...lines, line];
}
