import type { DepopulationClass } from '../../../src/domain/depopulation.ts';
import { DEPOPULATION_CLASSES } from '../../../src/domain/depopulation.ts';
import type { Drawing } from '../../../src/domain/edition.ts';
import { CLASS_OUTLINE, CLASS_STYLES, HATCH_DEFINITION, MAP_COLORS } from './class-style.ts';
import type { Frame } from '../../../src/map/drawing/fit.ts';
import { placeLabels, type Box, type LabelWish } from './place-labels.ts';
import { escapeXml, FONT_FAMILY, textLine, wrapText } from './svg-text.ts';

/** A map of depopulation classes as one SVG file that stands alone: title, legend, source, credit. */
export interface StaticMap {
  readonly drawing: Drawing;
  /** Where the main map stands, when insets have a strip of their own. */
  readonly mainFrame: Frame;
  readonly title: string;
  /** One sentence with the figures; also the map's description for screen readers. */
  readonly sentence: string;
  readonly classByCode: ReadonlyMap<string, DepopulationClass>;
  /** Names by importance; as many are shown as find room. */
  readonly labels: readonly LabelWish[];
  /** Code of the prefecture whose outline is drawn strong. */
  readonly prefecture: string | undefined;
  /** Lines at the foot: source, definition, credit of the boundaries. */
  readonly notes: readonly string[];
}

/** Offices on the maps of prefectures and of the nation, in pixels. */
const DOT_RADIUS = 6;
const NATION_DOT_RADIUS = 2.4;

const MARGIN = 20;
/** Size of names on the map, in pixels. */
export const LABEL_SIZE = 13;

/** How far below the middle of Japanese text its baseline is, in ems. */
const BASELINE = 0.36;
const NOTE_SIZE = 12;
const NOTE_LEADING = 18;
const HEAD_HEIGHT = 118;

/** Writes the map. The same input gives the same text. */
export function writeStaticMap(map: StaticMap): string {
  const { width, height } = map.drawing;
  const notes = map.notes.flatMap((note) => wrapText(note, NOTE_SIZE, width - 2 * MARGIN));
  const foot = notes.length * NOTE_LEADING + 20;
  const total = HEAD_HEIGHT + height + foot;
  const footTop = HEAD_HEIGHT + height + 22;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" role="img" lang="ja" aria-labelledby="title desc" font-family="${FONT_FAMILY}">`,
    `<title id="title">${escapeXml(map.title)}</title>`,
    `<desc id="desc">${escapeXml([map.sentence, ...map.notes].join(' '))}</desc>`,
    HATCH_DEFINITION,
    `<rect width="${width}" height="${total}" fill="#ffffff"/>`,
    textLine(MARGIN, 40, map.title, { size: 24, weight: 700 }),
    textLine(MARGIN, 66, map.sentence, { size: 14 }),
    legend(map),
    `<svg y="${HEAD_HEIGHT}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    mapLayers(map),
    '</svg>',
    ...notes.map((note, index) =>
      textLine(MARGIN, footTop + index * NOTE_LEADING, note, {
        size: NOTE_SIZE,
        color: MAP_COLORS.note,
      }),
    ),
    '</svg>\n',
  ].join('\n');
}

function frameRectangle([x, y, width, height]: Frame, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${MAP_COLORS.inset}"/>`;
}

function legend({ classByCode }: StaticMap): string {
  const classes = [...classByCode.values()];
  let left = MARGIN;
  return DEPOPULATION_CLASSES.map((depopulationClass) => {
    const { name, fill } = CLASS_STYLES[depopulationClass];
    const count = classes.filter((found) => found === depopulationClass).length;
    const x = left;
    left += 24 + name.length * 14 + 8 + String(count).length * 9 + 28;
    const label = `${name} ${count.toLocaleString('ja-JP')}`;
    return (
      `<rect x="${x}" y="84" width="22" height="14" rx="2" fill="${fill}" stroke="${CLASS_OUTLINE}" stroke-width=".8"/>` +
      textLine(x + 30, 96, label, { size: 14 })
    );
  }).join('');
}

function mapLayers(map: StaticMap): string {
  const { drawing } = map;
  const { width, height, insets, land, prefectureLines } = drawing;
  const frames = insets.map(({ frame }) => frameRectangle(frame, MAP_COLORS.sea));
  return [
    `<rect width="${width}" height="${height}" fill="${MAP_COLORS.sea}"/>`,
    ...frames,
    `<path d="${land}" fill="${MAP_COLORS.land}" stroke="${MAP_COLORS.coast}" stroke-width=".8"/>`,
    areas(map),
    `<path d="${prefectureLines}" fill="none" stroke="${MAP_COLORS.prefectureLine}" stroke-width="${map.prefecture === undefined ? 0.7 : 0.5}" stroke-linejoin="round"/>`,
    outline(map),
    map.mainFrame[3] < height ? frameRectangle(map.mainFrame, 'none') : '',
    dots(map),
    ...insets.map(({ name, frame: [x, y] }) =>
      textLine(x + 8, y + 18, name.ja, {
        size: NOTE_SIZE,
        color: MAP_COLORS.note,
        halo: MAP_COLORS.sea,
      }),
    ),
    ...labels(map),
  ].join('\n');
}

/** The areas of one class as one path, so that the file says each colour once. */
interface ClassArea {
  readonly path: string;
  readonly fill: string;
  readonly line: string;
}

function areas({ drawing, classByCode, prefecture }: StaticMap): string {
  const drawn = DEPOPULATION_CLASSES.toReversed().flatMap((depopulationClass): ClassArea[] => {
    const path = Object.entries(drawing.municipalities)
      .filter(([code]) => classByCode.get(code) === depopulationClass)
      .map(([, path]) => path)
      .join('');
    const { fill } = CLASS_STYLES[depopulationClass];
    const line = depopulationClass === 'none' ? MAP_COLORS.coast : MAP_COLORS.municipalityLine;
    return path === '' ? [] : [{ path, fill, line }];
  });
  if (prefecture === undefined) return nationAreas(drawn);
  return drawn
    .map(
      ({ path, fill, line }) =>
        `<path d="${path}" fill="${fill}" stroke="${line}" stroke-width=".5" stroke-linejoin="round"/>`,
    )
    .join('\n');
}

/**
 * The nation's many thin borders are drawn without smoothing: smoothed, they keep a browser
 * that draws without a graphics card busy for a second, and look the same. Each outline is
 * written once and used twice.
 */
function nationAreas(drawn: readonly ClassArea[]): string {
  if (drawn.length === 0) return '';
  return [
    '<defs>',
    ...drawn.map(({ path }, index) => `<path id="nation-${index}" d="${path}"/>`),
    '</defs>',
    ...drawn.map(({ fill }, index) => `<use href="#nation-${index}" fill="${fill}"/>`),
    '<g fill="none" stroke-width=".5" stroke-linejoin="round" shape-rendering="crispEdges">',
    ...drawn.map(({ line }, index) => `<use href="#nation-${index}" stroke="${line}"/>`),
    '</g>',
  ].join('\n');
}

function outline({ drawing, prefecture }: StaticMap): string {
  const path = prefecture === undefined ? undefined : drawing.prefectures[prefecture];
  if (path === undefined) return '';
  return `<path d="${path}" fill="none" stroke="${MAP_COLORS.prefectureLine}" stroke-width="1.2" stroke-linejoin="round"/>`;
}

/** Without outlines of municipalities, their offices. */
function dots({ drawing, classByCode, prefecture }: StaticMap): string {
  if (!isDots(drawing)) return '';
  const radius = prefecture === undefined ? NATION_DOT_RADIUS : DOT_RADIUS;
  return DEPOPULATION_CLASSES.toReversed()
    .map((depopulationClass) => {
      const circles = Object.entries(drawing.offices)
        .filter(([code]) => classByCode.get(code) === depopulationClass)
        .map(([, [x, y]]) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`);
      const { fill } = CLASS_STYLES[depopulationClass];
      return `<g fill="${fill}" stroke="${CLASS_OUTLINE}" stroke-width=".6">${circles.join('')}</g>`;
    })
    .join('\n');
}

function isDots(drawing: Drawing): boolean {
  return Object.keys(drawing.municipalities).length === 0;
}

function dotBox([x, y]: readonly [number, number]): Box {
  return [x - DOT_RADIUS, y - DOT_RADIUS, x + DOT_RADIUS, y + DOT_RADIUS];
}

function labels({ drawing, labels: wishes }: StaticMap): string[] {
  const { width, height, insets } = drawing;
  const taken = [
    ...insets.map(({ frame: [x, y, w] }): Box => [x, y, x + w, y + 24]),
    ...(isDots(drawing) ? Object.values(drawing.offices).map(dotBox) : []),
  ];
  return placeLabels(wishes, LABEL_SIZE, [4, 4, width - 4, height - 4], taken).map(
    ({ text, x, y }) =>
      textLine(x, y + LABEL_SIZE * BASELINE, text, {
        size: LABEL_SIZE,
        weight: 600,
        anchor: 'middle',
        halo: '#ffffff',
      }),
  );
}
