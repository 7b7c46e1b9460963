/** Appearances that contrast is measured in: the grounds, and each where the system asks for more. */
export const APPEARANCES = ['light', 'dark', 'lightMore', 'darkMore'] as const;

/** One appearance. */
export type Appearance = (typeof APPEARANCES)[number];

/** What a pair of colours is used for. */
export const CONTRAST_USES = [
  'text',
  'textSoft',
  'action',
  'actionButton',
  'error',
  'hubFigure',
  'rmoFigure',
  'control',
  'focus',
  'bar',
  'warning',
  'border',
  'selection',
  'deemed',
  'depopulated',
  'hub',
  'rmo',
  'mapText',
] as const;

/** One use. */
export type ContrastUse = (typeof CONTRAST_USES)[number];

/** The lowest contrast of one use in one appearance, with the colours that have it. */
export interface MeasuredContrast {
  /** 1 to 21 (WCAG 2.2). */
  readonly ratio: number;
  readonly front: string;
  readonly back: string;
}

/** One use of colours: least contrast that it needs, and what was measured. */
export interface ContrastRow {
  readonly use: ContrastUse;
  /** 7 for text, 4.5 for large figures, 3 for graphics (WCAG 2.2, 1.4.6 and 1.4.11). */
  readonly least: number;
  readonly measured: Readonly<Record<Appearance, MeasuredContrast>>;
}
