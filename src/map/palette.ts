import type { DepopulationClass } from '../domain/depopulation.ts';
import { PROJECTOR_DEPOPULATION } from '../domain/ramp.ts';
import type { PatternId } from './pattern.ts';

/** What a map stands on: a light or dark page, or a projector's screen; exports are always light. */
export type Ground = (typeof GROUNDS)[number];

/** Every ground. */
export const GROUNDS = ['light', 'dark', 'projector'] as const;

/** Colour of an area, and the pattern drawn over it. */
export interface AreaPaint {
  readonly color: string;
  readonly pattern: PatternId | undefined;
  /** Colour of a ring around a dot, where a second class is shown with it. */
  readonly ring?: string | undefined;
}

/** Colours of everything that is not a measure's class. */
export interface Palette {
  readonly sea: string;
  readonly land: string;
  readonly municipalityLine: string;
  readonly prefectureLine: string;
  readonly selection: string;
  readonly text: string;
  readonly halo: string;
  readonly depopulation: Readonly<Record<DepopulationClass, AreaPaint>>;
  /** 非過疎 as a dot: on land the fill's colour would not be seen. */
  readonly depopulationNoneDot: string;
  /** みなし過疎 as a ring: its pale colour is the land's, its pattern's that of 全部過疎. */
  readonly deemedRing: string;
  readonly hub: string;
  readonly rmo: string;
  readonly pointOutline: string;
  readonly pointText: string;
  readonly absent: string;
  readonly patternLine: Readonly<Record<PatternId, string>>;
}

const GREY_LIGHT = '#7a8088';
const GREY_DARK = '#7c828a';

function patternLines(deemed: string, grey: string): Record<PatternId, string> {
  return {
    deemed,
    notApplicable: grey,
    unknown: grey,
    suppressed: grey,
    notSurveyed: grey,
    notLoaded: grey,
  };
}

/** The light page of the look; also what is printed. */
const LIGHT: Palette = {
  sea: '#f5f9fd',
  land: '#eceef0',
  municipalityLine: '#ffffff',
  prefectureLine: '#5c646d',
  selection: '#1a1a1c',
  text: '#1a1a1c',
  halo: '#ffffff',
  depopulation: {
    full: { color: '#3d6cb3', pattern: undefined },
    partial: { color: '#8fb2dd', pattern: undefined },
    deemed: { color: '#eaf1fa', pattern: 'deemed' },
    none: { color: '#e1e5ea', pattern: undefined },
  },
  depopulationNoneDot: '#a3abb5',
  deemedRing: '#5b1f9e',
  hub: '#d94f00',
  rmo: '#0f7a66',
  pointOutline: '#ffffff',
  pointText: '#ffffff',
  // That of land: where nothing is known of a whole map, its coast must still be seen.
  absent: '#eceef0',
  patternLine: patternLines('#3d6cb3', GREY_LIGHT),
};

/** Stray light greys a projected picture: white ground, stronger lines, colours further apart. */
const PROJECTOR: Palette = {
  ...LIGHT,
  sea: '#ffffff',
  municipalityLine: '#ffffff',
  prefectureLine: '#1a1a1c',
  depopulation: {
    full: { color: PROJECTOR_DEPOPULATION.full, pattern: undefined },
    partial: { color: PROJECTOR_DEPOPULATION.partial, pattern: undefined },
    deemed: { color: PROJECTOR_DEPOPULATION.deemed, pattern: 'deemed' },
    none: { color: PROJECTOR_DEPOPULATION.none, pattern: undefined },
  },
  hub: '#c43e00',
  patternLine: patternLines(PROJECTOR_DEPOPULATION.full, '#5c646d'),
};

/** The colours of the look: depopulation blue, hubs orange, RMOs green; colour belongs to data. */
export const PALETTES: Readonly<Record<Ground, Palette>> = {
  light: LIGHT,
  projector: PROJECTOR,
  dark: {
    sea: '#1a1a1c',
    land: '#2b2b2e',
    municipalityLine: '#1a1a1c',
    prefectureLine: '#8a8f96',
    selection: '#ffffff',
    text: '#f2f2f2',
    halo: '#1a1a1c',
    depopulation: {
      full: { color: '#6293e0', pattern: undefined },
      partial: { color: '#4a73ad', pattern: undefined },
      deemed: { color: '#25334a', pattern: 'deemed' },
      none: { color: '#3a3a3f', pattern: undefined },
    },
    depopulationNoneDot: '#6b7178',
    deemedRing: '#d7b8ff',
    hub: '#ff8a4c',
    rmo: '#3cc4a4',
    pointOutline: '#1a1a1c',
    pointText: '#1a1a1c',
    absent: '#2b2b2e',
    patternLine: patternLines('#6293e0', GREY_DARK),
  },
};
