import { DATASETS } from '../domain/edition.ts';
import { LANGUAGES } from '../domain/language.ts';
import { LAST_LINKED_YEAR } from '../domain/survey-years.ts';
import { BREAK_METHODS, CLASS_LIMITS } from '../geo/classification/method.ts';
import type { RenewedArea } from './area-changes.ts';
import { areaParameter } from './area-parameter.ts';
import { cameraParameter } from './camera-parameter.ts';
import { compareParameter } from './compare-settings.ts';
import { gapParameter, sitesParameter } from './gap-parameter.ts';
import { migrate, URL_VERSION } from './migrations.ts';
import { ascendingNumbers, integer, matching, oneOf, requiredText, someOf } from './parameter.ts';
import type { IgnoredParameter, Parameter } from './parameter.ts';
import { STATE_KEYS } from './state-keys.ts';
import * as shape from './view-state.ts';

type ViewState = shape.ViewState;
type Key = keyof ViewState;

const PARAMETERS: { readonly [K in Key]: Parameter<ViewState[K]> } = {
  edition: matching(/^\d{4}-\d{2}-\d{2}$/, '2026-11-21'),
  dataset: oneOf(DATASETS),
  view: oneOf(shape.VIEWS),
  area: areaParameter,
  hub: matching(/^[\w.:-]{1,64}$/, 'h39405-1'),
  layers: someOf(shape.LAYERS),
  rmoForm: oneOf(['circle', 'fill']),
  measure: requiredText(/^[a-z0-9-]{1,64}$/, 'ageing-2020'),
  method: oneOf(BREAK_METHODS),
  classes: integer(CLASS_LIMITS.least, CLASS_LIMITS.most),
  breaks: ascendingNumbers(CLASS_LIMITS.most - 1),
  year: integer(shape.SURVEY_YEARS.first, LAST_LINKED_YEAR),
  base: oneOf(shape.BASE_MAPS),
  camera: cameraParameter,
  language: oneOf(LANGUAGES),
  theme: oneOf(shape.THEMES),
  sort: requiredText(/^-?[a-z0-9-]{1,64}$/, 'code | -population-2020'),
  filter: oneOf(shape.TABLE_FILTERS),
  gap: gapParameter,
  sites: sitesParameter,
  compare: compareParameter,
};

const KEYS = Object.keys(STATE_KEYS) as readonly Key[];

/** What other services append to links that are shared; no part of the view, and no mistake. */
const TRACKING = /^(utm_\w+|\w+clk?id|_g[al]|igsh\w*)$/;

/** What of a link the reader must be told: it was not taken as it stands. */
export interface LinkFaults {
  readonly ignored: readonly IgnoredParameter[];
  /** Areas that the link names by a code of former years. */
  readonly renewed: readonly RenewedArea[];
}

/** What a link says: a whole view, and what of the link is to be told. */
export interface ParsedLink extends LinkFaults {
  readonly view: ViewState;
}

/** Reads a query string (with or without `?`). Never throws: what is wrong is ignored and told. */
export function parseLink(query: string): ParsedLink {
  const { parameters, ignored: outdated, renewed } = migrate(new URLSearchParams(query));
  const ignored: IgnoredParameter[] = [...outdated];
  let view = shape.DEFAULT_VIEW;
  for (const key of KEYS) {
    const text = parameters.get(STATE_KEYS[key].parameter);
    if (text === null) continue;
    parameters.delete(STATE_KEYS[key].parameter);
    const parsed = PARAMETERS[key].parse(text);
    if (parsed.status === 'valid') view = { ...view, [key]: parsed.value };
    else ignored.push({ parameter: STATE_KEYS[key].parameter, ...pick(parsed) });
  }
  for (const [parameter, found] of parameters)
    if (!TRACKING.test(parameter)) ignored.push({ parameter, found, expected: undefined });
  return { view, ignored, renewed };
}

/** Writes a view as a query string; what is as in a plain link is left out. */
export function writeLink(view: ViewState): string {
  const parts = KEYS.filter((key) => STATE_KEYS[key].url).flatMap((key) => {
    const text = writeKey(view, key);
    return text === '' || text === writeKey(shape.DEFAULT_VIEW, key)
      ? []
      : [`${STATE_KEYS[key].parameter}=${readable(text)}`];
  });
  return parts.length === 0 ? '' : `?v=${URL_VERSION}&${parts.join('&')}`;
}

/** Whether going from one view to the other is a step that "back" should undo. */
export function isHistoryStep(before: ViewState, after: ViewState): boolean {
  return KEYS.some((key) => STATE_KEYS[key].history === 'push' && before[key] !== after[key]);
}

/** One key of a view as its parameter is written; empty where the link need not say it. */
export function writeKey<K extends Key>(view: ViewState, key: K): string {
  return PARAMETERS[key].write(view[key]);
}

/** Commas and slashes are legal in a query and far easier to read. */
function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/');
}

function pick(parsed: { found: string; expected: string }): { found: string; expected: string } {
  return { found: parsed.found, expected: parsed.expected };
}
