import { DEMAND_MEASURES } from '../domain/demand.ts';
import { areUsableWeights, type GapWeights } from '../domain/gap-criterion.ts';
import { HUB_FUNCTIONS } from '../domain/hub-function.ts';
import type { LongitudeLatitude } from '../domain/position.ts';
import { TABLE_ID } from '../domain/table-id.ts';
import { DETOUR_FACTOR, GAP_DISTANCE_METRES, GAP_MINUTES, TRAVEL_SPEED } from '../domain/reach.ts';
import * as shape from './gap-settings.ts';
import type { GapSettings } from './gap-settings.ts';
import type { Parameter } from './parameter.ts';

/** Written when everything is as the layer opens. */
const PLAIN = 'on';

const EXAMPLE = 'km/4,detour/1.3,people/over65,hubs/clinic.shop';

interface Part {
  /** The settings with the part read into them; `undefined` when it cannot be read. */
  readonly read: (settings: GapSettings, text: string) => GapSettings | undefined;
  /** Empty when the link need not say it. */
  readonly write: (settings: GapSettings) => string;
}

const PARTS: Readonly<Record<string, Part>> = {
  km: {
    read: (settings, text) => {
      const value = Math.round(numberOf(text, GAP_DISTANCE_METRES, 1000));
      return value > 0 ? { ...settings, limit: { unit: 'metres', value } } : undefined;
    },
    write: ({ limit }) => (limit.unit === 'metres' ? String(limit.value / 1000) : ''),
  },
  min: {
    read: (settings, text) => {
      const value = numberOf(text, GAP_MINUTES, 1);
      return value > 0 ? { ...settings, limit: { unit: 'minutes', value } } : undefined;
    },
    write: ({ limit }) => (limit.unit === 'minutes' ? String(limit.value) : ''),
  },
  detour: {
    read: (settings, text) => {
      const detourFactor = numberOf(text, DETOUR_FACTOR, 1);
      return detourFactor > 0 ? { ...settings, detourFactor } : undefined;
    },
    write: ({ detourFactor }) => String(detourFactor),
  },
  speed: {
    read: (settings, text) => {
      const speed = numberOf(text, TRAVEL_SPEED, 1);
      return speed > 0 ? { ...settings, speed } : undefined;
    },
    write: ({ speed }) => String(speed),
  },
  demand: word('demand', shape.GAP_DEMANDS),
  table: tablePart('table'),
  times: tablePart('times'),
  people: word('measure', DEMAND_MEASURES),
  hubs: {
    read: (settings, text) => {
      const wanted = text.split('.');
      const functions = HUB_FUNCTIONS.filter((known) => wanted.includes(known));
      return functions.length === wanted.length ? { ...settings, functions } : undefined;
    },
    write: ({ functions }) => functions.join('.'),
  },
  fill: word('form', shape.GAP_FORMS),
  surface: word('surface', shape.GAP_SURFACES),
  rank: word('level', shape.GAP_LEVELS),
  weights: {
    read: (settings, text) => {
      const found = /^(\d)\.(\d)\.(\d)$/.exec(text);
      if (found === null) return undefined;
      const [uncovered = 0, share = 0, distance = 0] = found.slice(1).map(Number);
      const weights: GapWeights = { uncovered, share, distance };
      return areUsableWeights(weights) ? { ...settings, weights } : undefined;
    },
    write: ({ weights }) => [weights.uncovered, weights.share, weights.distance].join('.'),
  },
  next: {
    read: (settings, text) => {
      const siteCount = numberOf(text, shape.SITE_COUNT, 1);
      return Number.isInteger(siteCount) ? { ...settings, siteCount } : undefined;
    },
    write: ({ siteCount }) => String(siteCount),
  },
  where: word('sitePlace', shape.SITE_PLACES),
};

/** The gap explorer's settings, `undefined` while it is closed: `km/4,people/over65`. */
export const gapParameter: Parameter<GapSettings | undefined> = {
  parse: (text) => {
    let settings: GapSettings | undefined = shape.DEFAULT_GAP;
    for (const part of text === PLAIN ? [] : text.split(',')) {
      const [name = '', value = '', ...rest] = part.split('/');
      const known: Part | undefined = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
      settings = rest.length > 0 ? undefined : known?.read(settings, value);
      if (settings === undefined) return { status: 'invalid', found: part, expected: EXAMPLE };
    }
    return { status: 'valid', value: settings };
  },
  write: (settings) => {
    if (settings === undefined) return '';
    const parts = Object.entries(PARTS).flatMap(([name, part]) => {
      const text = part.write(settings);
      return text === '' || text === part.write(shape.DEFAULT_GAP) ? [] : [`${name}/${text}`];
    });
    return parts.length === 0 ? PLAIN : parts.join(',');
  },
};

/** Hypothetical hubs as longitude/latitude, comma-separated. */
export const sitesParameter: Parameter<readonly LongitudeLatitude[]> = {
  parse: (text) => {
    const sites = text.split(',').map(siteOf);
    const known = sites.filter((site) => site !== undefined);
    return known.length === sites.length && sites.length <= shape.MOST_SITES
      ? { status: 'valid', value: known }
      : { status: 'invalid', found: text, expected: '132.9263/33.3915,132.95/33.4' };
  },
  write: (sites) => sites.map(([longitude, latitude]) => `${longitude}/${latitude}`).join(','),
};

function siteOf(text: string): LongitudeLatitude | undefined {
  const found = /^(\d{3}(?:\.\d+)?)\/(\d{2}(?:\.\d+)?)$/.exec(text);
  const [longitude, latitude] = [Number(found?.[1]), Number(found?.[2])];
  const isNear = longitude >= 122 && longitude <= 154 && latitude >= 20 && latitude <= 46;
  return isNear ? shape.roundSite([longitude, latitude]) : undefined;
}

/** A plain decimal in units of `scale`, within limits; NaN when it is none. */
function numberOf(
  text: string,
  limits: { readonly min: number; readonly max: number },
  scale: number,
): number {
  const value = /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Number(text) * scale : Number.NaN;
  return value >= limits.min && value <= limits.max ? value : Number.NaN;
}

/** A table of the reader's own; the link names it, the device keeps it. */
function tablePart(key: 'table' | 'times'): Part {
  return {
    read: (settings, text) => (TABLE_ID.test(text) ? { ...settings, [key]: text } : undefined),
    write: (settings) => settings[key],
  };
}

function word<K extends 'demand' | 'measure' | 'form' | 'surface' | 'level' | 'sitePlace'>(
  key: K,
  words: readonly GapSettings[K][],
): Part {
  return {
    read: (settings, text) => {
      const found = words.find((known) => known === text);
      return found === undefined ? undefined : { ...settings, [key]: found };
    },
    write: (settings) => settings[key],
  };
}
