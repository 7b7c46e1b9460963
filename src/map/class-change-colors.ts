import type { ClassChange } from '../state/class-change.ts';
import type { Ground } from './palette.ts';

type Colors = Readonly<Record<ClassChange, string>>;

const LIGHT: Colors = {
  toFull: '#54207f',
  toPartial: '#9d6fcb',
  toDeemed: '#d9b8f2',
  left: '#12704a',
  stayed: '#7d858e',
  stayedOut: '#c2c9d1',
};

/** Seen as dots on land, too: purples for what became depopulated, green for what no longer is, greys for what stayed. */
export const CLASS_CHANGE_COLORS: Readonly<Record<Ground, Colors>> = {
  light: LIGHT,
  projector: LIGHT,
  dark: {
    toFull: '#e3c4ff',
    toPartial: '#a678d8',
    toDeemed: '#6d4796',
    left: '#3fd08f',
    stayed: '#8a9098',
    stayedOut: '#4a4d52',
  },
};
