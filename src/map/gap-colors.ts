import type { Ground } from './palette.ts';

/** Colours of the gap explorer. */
export interface GapColors {
  /** From nobody to everybody without a hub within reach, five classes. */
  readonly share: readonly string[];
  /** Rows 非過疎, 一部過疎・みなし, 全部過疎; in each a low, middle and high share. */
  readonly bivariate: readonly string[];
  /** Distance to the nearest hub from near to far, six bands; no red, which is for people. */
  readonly surface: readonly string[];
  /** Outline of gaps. */
  readonly gap: string;
  /** Hypothetical hubs, which are hollow and never orange. */
  readonly site: string;
}

const LIGHT: GapColors = {
  share: '#fbeee0 #f0c3a6 #dd8f78 #b54a4a #6e1022'.split(' '),
  bivariate: '#f1f0ee #e8a9a0 #c8504a #b5cfe8 #a98aa8 #8a3a5c #5b8fd0 #54588f #3a1540'.split(' '),
  surface: '#e8f5f0 #c9e6dd #a9d5cf #8bbfc6 #76a6bb #6a8bad'.split(' '),
  gap: '#8a0013',
  site: '#5a2d91',
};

/** Reds run through every ground in the same sense: more of a gap stands out more. */
export const GAP_COLORS: Readonly<Record<Ground, GapColors>> = {
  light: LIGHT,
  // Further apart: stray light greys a projected picture (tests simulate it).
  projector: {
    ...LIGHT,
    share: '#fff0e4 #f7cda2 #dd8a81 #b54a4a #6c0d22'.split(' '),
    bivariate: '#f1f0ee #e8a9a0 #c8504a #b5cfe8 #a98aa8 #894b5a #5b8fd0 #54588f #371342'.split(' '),
  },
  dark: {
    share: '#44302c #81433a #b3574b #e28a72 #ffcdb0'.split(' '),
    bivariate: '#3f3f44 #8a4a46 #e8705f #34557d #86668a #e79ab0 #5f9be6 #aab6ee #ffe3ea'.split(' '),
    surface: '#22353a #27474f #2f5a63 #3b6f76 #4b868a #62a09f'.split(' '),
    gap: '#ff8f8f',
    site: '#cdb4f5',
  },
};
