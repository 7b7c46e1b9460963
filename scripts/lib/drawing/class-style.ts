import type { DepopulationClass } from '../../../src/domain/depopulation.ts';

/** Colours of the static maps; they are printed and embedded, so they are always light. */
export const MAP_COLORS = {
  sea: '#f3f8fc',
  /** Land of which nothing is said. */
  land: '#f7f8f8',
  coast: '#a3adb8',
  municipalityLine: '#ffffff',
  prefectureLine: '#5c6b7a',
  inset: '#c3ccd5',
  note: '#4d4d4f',
} as const;

/** Name and fill of a class; みなし過疎 is told by its hatching, so that it needs no colour. */
export const CLASS_STYLES: Readonly<Record<DepopulationClass, { name: string; fill: string }>> = {
  full: { name: '全部過疎', fill: '#3d6cb3' },
  partial: { name: '一部過疎', fill: '#8fb2dd' },
  deemed: { name: 'みなし過疎', fill: 'url(#hatch)' },
  none: { name: '非過疎', fill: '#eceff2' },
};

/** Line round legend boxes and dots, darker than any fill. */
export const CLASS_OUTLINE = '#2b4f86';

/** The hatching that `CLASS_STYLES` refers to. */
export const HATCH_DEFINITION =
  '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect width="5" height="5" fill="#ffffff"/><rect width="2.2" height="5" fill="#3d6cb3"/></pattern></defs>';
