import { contrastRatio, SHAPE_CONTRAST } from '../../../src/domain/contrast.ts';
import {
  APPEARANCES,
  CONTRAST_USES,
  type Appearance,
  type ContrastRow,
  type ContrastUse,
  type MeasuredContrast,
} from '../../../src/domain/contrast-row.ts';
import { PALETTES, type Palette } from '../../../src/map/palette.ts';
import type { Tokens } from './read-tokens.ts';

/** Contrast that text is held to (WCAG 2.2, 1.4.6): more than level AA asks. */
const TEXT_CONTRAST = 7;

/** The same for large figures, of 14 points and bold or 18 points. */
const LARGE_TEXT_CONTRAST = 4.5;

/** Colours in front, and everything that they stand on. */
interface Pairing {
  readonly least: number;
  readonly fronts: readonly string[];
  readonly backs: readonly string[];
}

type Read = (token: string) => string;

/** Grounds that text stands on. */
const GROUNDS = ['--ground', '--ground-soft', '--ground-chosen'];

/** Measures every use of colours in every appearance: of each the pair with the lowest contrast. */
export function measureContrast(
  tokens: Readonly<Record<Appearance, Tokens>>,
): readonly ContrastRow[] {
  return CONTRAST_USES.map((use) => {
    const measured = Object.fromEntries(
      APPEARANCES.map((appearance) => [appearance, lowest(pairing(use, tokens, appearance))]),
    ) as Record<Appearance, MeasuredContrast>;
    return { use, least: pairing(use, tokens, 'light').least, measured };
  });
}

function pairing(
  use: ContrastUse,
  tokens: Readonly<Record<Appearance, Tokens>>,
  appearance: Appearance,
): Pairing {
  const read: Read = (token) => {
    const value = tokens[appearance][token];
    if (value === undefined) throw new Error(`no token ${token}`);
    return value;
  };
  const palette = PALETTES[appearance.startsWith('dark') ? 'dark' : 'light'];
  return pageUses(read)[use] ?? mapUses(palette)[use] ?? noUse(use);
}

function noUse(use: ContrastUse): never {
  throw new Error(`no colours for ${use}`);
}

/** What the page itself is drawn with, by token. */
function pageUses(read: Read): Partial<Record<ContrastUse, Pairing>> {
  const text = (front: string, backs: readonly string[]): Pairing => ({
    least: TEXT_CONTRAST,
    fronts: [read(front)],
    backs: backs.map(read),
  });
  const shape = (front: string, backs: readonly string[]): Pairing => ({
    ...text(front, backs),
    least: SHAPE_CONTRAST,
  });
  return {
    text: text('--text', [...GROUNDS, '--warning-ground', '--sea']),
    textSoft: text('--text-soft', [...GROUNDS, '--sea']),
    action: text('--action', GROUNDS),
    actionButton: text('--action-text', ['--action']),
    error: text('--error', GROUNDS),
    hubFigure: { ...text('--hub', ['--ground']), least: LARGE_TEXT_CONTRAST },
    rmoFigure: { ...text('--rmo', ['--ground']), least: LARGE_TEXT_CONTRAST },
    control: shape('--line-strong', GROUNDS),
    focus: shape('--focus-edge', [...GROUNDS, '--sea', '--warning-ground']),
    bar: {
      least: SHAPE_CONTRAST,
      fronts: [read('--hub'), read('--rmo')],
      backs: [read('--track'), read('--ground')],
    },
    warning: shape('--warning-line', ['--ground']),
  };
}

/** What maps, drawings and their legends are drawn with. */
function mapUses(palette: Palette): Partial<Record<ContrastUse, Pairing>> {
  const { depopulation, land, sea, patternLine } = palette;
  const shape = (fronts: readonly string[], backs: readonly string[]): Pairing => ({
    least: SHAPE_CONTRAST,
    fronts,
    backs,
  });
  const { full, partial, deemed, none } = depopulation;
  return {
    border: shape([palette.prefectureLine], [land, sea, none.color]),
    selection: shape(
      [palette.selection],
      [land, sea, full.color, partial.color, deemed.color, none.color],
    ),
    deemed: shape([patternLine.deemed], [deemed.color, land, sea]),
    depopulated: shape([full.color], [none.color, land, sea]),
    hub: shape([palette.hub], [palette.pointOutline, land, sea]),
    rmo: shape([palette.rmo], [palette.pointOutline, land, sea]),
    mapText: { least: TEXT_CONTRAST, fronts: [palette.text], backs: [palette.halo] },
  };
}

function lowest({ fronts, backs }: Pairing): MeasuredContrast {
  const all = fronts.flatMap((front) =>
    backs.map((back) => ({
      // Rounded down: 4.49 must not be told as 4.5.
      ratio: Math.floor(contrastRatio(front, back) * 100) / 100,
      front,
      back,
    })),
  );
  return all.reduce((least, one) => (one.ratio < least.ratio ? one : least));
}
