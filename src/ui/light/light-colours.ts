import { ABSENCES } from '../../domain/absence.ts';
import { DEPOPULATION_CLASSES } from '../../domain/depopulation.ts';
import { classPaints } from '../../map/fill-paint.ts';
import { PALETTES, type AreaPaint, type Ground } from '../../map/palette.ts';
import { PATTERN_IDS } from '../../map/pattern.ts';
import type { AreaClass, AreaFill } from '../../state/area-fill.ts';
import { markup, Markup } from './markup.ts';

/*
 * Colours as CSS variables for both grounds, so that the same drawing follows
 * the system's or the reader's choice without script.
 */

/** Name of the variable with an area's colour. */
export function colourOf(areaClass: AreaClass): string {
  return `var(--c-${areaClass})`;
}

/** Whether an area has no class of its own. */
export function isAbsent(areaClass: AreaClass): boolean {
  return ABSENCES.some((absence) => absence === areaClass);
}

/** Colour below the pattern of an area, if it has one. */
export function areaColourOf(areaClass: AreaClass): string {
  return isAbsent(areaClass) ? 'var(--c-absent)' : colourOf(areaClass);
}

/** Colour of a class over a figure: that of its own where it would else pass for one, or not be seen. */
export function overMeasure(areaClass: AreaClass): string {
  return OVER_MEASURE.has(areaClass) ? `var(--c-r-${areaClass})` : colourOf(areaClass);
}

const OVER_MEASURE: ReadonlySet<AreaClass> = new Set(['none', 'deemed', 'notLoaded']);

/** A style element with the variables of a fill (and of everything else that is drawn). */
export function lightColours(fill: AreaFill | undefined): Markup {
  const light = variables(fill, 'light');
  const dark = variables(fill, 'dark');
  return markup`<style>
    ${new Markup(`:root{${light}}:root[data-ground='dark']{${dark}}`)}
    ${new Markup(`@media (prefers-color-scheme:dark){:root:not([data-ground]){${dark}}}`)}
  </style>`;
}

/** The variables of one ground, for an SVG file that stands alone. */
export function variables(fill: AreaFill | undefined, ground: Ground): string {
  const palette = PALETTES[ground];
  const entries: (readonly [string, string])[] = [
    ['land', palette.land],
    ['sea', palette.sea],
    ['line', palette.municipalityLine],
    ['border', palette.prefectureLine],
    ['hub', palette.hub],
    ['rmo', palette.rmo],
    ['edge', palette.pointOutline],
    ['ink', palette.text],
    ['halo', palette.halo],
    ['absent', palette.absent],
    ...DEPOPULATION_CLASSES.map((known) => [known, palette.depopulation[known].color] as const),
    ['r-none', palette.depopulationNoneDot],
    ['r-deemed', palette.deemedRing],
    ['r-notLoaded', palette.patternLine.notLoaded],
    ...PATTERN_IDS.map((pattern) => [`p-${pattern}`, palette.patternLine[pattern]] as const),
    ...measureColours(fill, ground),
  ];
  return entries.map(([name, colour]) => `--c-${name}:${colour}`).join(';');
}

/** What an area of a class is painted with; the ground does not matter for the pattern. */
export function paintOf(fill: AreaFill): (areaClass: AreaClass) => AreaPaint {
  return classPaints(fill, 'light');
}

function measureColours(fill: AreaFill | undefined, ground: Ground): (readonly [string, string])[] {
  if (fill?.kind !== 'measure') return [];
  const paint = classPaints(fill, ground);
  return fill.classification.counts.map((_, index) => [String(index), paint(index).color]);
}
