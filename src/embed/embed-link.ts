import { isImportedMeasure } from '../domain/imported-measures.ts';
import { fitsLevel } from '../state/measure-level.ts';
import type { IgnoredParameter } from '../state/parameter.ts';
import { STATE_KEYS } from '../state/state-keys.ts';
import { parseLink, writeKey, type ParsedLink } from '../state/url.ts';
import { DEFAULT_VIEW, type ViewState } from '../state/view-state.ts';

/** What the frame's own address says: a view, and which pages may talk to it. */
export interface EmbedLink extends ParsedLink {
  /** Origins of the pages whose messages are heard; empty, and so off, unless named. */
  readonly origins: readonly string[];
}

/** Name of the parameter with the origins, separated by commas. */
const ORIGIN_PARAMETER = 'origin';

/**
 * Reads the frame's query string. `area` is what the page itself was made for,
 * taken when the link names none. Never throws.
 */
export function parseEmbedLink(query: string, area: string | undefined): EmbedLink {
  const parameters = new URLSearchParams(query);
  const named = parameters.get(ORIGIN_PARAMETER);
  parameters.delete(ORIGIN_PARAMETER);
  if (area !== undefined && !parameters.has('area')) parameters.set('area', area);
  const { view, ignored, renewed } = parseLink(parameters.toString());
  const asked = named === null ? [] : named.split(',');
  const origins = asked.filter((origin) => isOrigin(origin));
  const refused = asked.filter((origin) => !isOrigin(origin));
  return {
    view: {
      ...view,
      dataset: isOwnData(view) ? DEFAULT_VIEW.dataset : view.dataset,
      measure: isShownMeasure(view) ? view.measure : DEFAULT_VIEW.measure,
    },
    origins,
    renewed,
    ignored: [
      ...ignored,
      ...partsForPage(view),
      ...ownParts(view),
      ...refused.map((found) => ({
        parameter: ORIGIN_PARAMETER,
        found,
        expected: 'https://www.example.lg.jp',
      })),
    ],
  };
}

/** What the link asks for that a frame has no room for: its link to the page keeps it. */
function partsForPage(view: ViewState): readonly IgnoredParameter[] {
  return (['gap', 'sites', 'compare'] as const)
    .filter((key) => !STATE_KEYS[key].embed && writeKey(view, key) !== '')
    .map((key) => ({
      parameter: STATE_KEYS[key].parameter,
      found: writeKey(view, key),
      expected: undefined,
      isForPage: true,
    }));
}

/**
 * What a view asks for that the reader's device keeps, data and measures: a frame on
 * another site shows what its makers chose, and never that. Also a measure that the areas
 * it would fill have no figures of.
 */
export function ownParts(view: ViewState): readonly IgnoredParameter[] {
  const data = { parameter: 'data', found: 'imported', expected: 'published, exercise' };
  const measure = { parameter: 'measure', found: view.measure, expected: DEFAULT_VIEW.measure };
  return [...(isOwnData(view) ? [data] : []), ...(isShownMeasure(view) ? [] : [measure])];
}

function isShownMeasure(view: ViewState): boolean {
  return !isImportedMeasure(view.measure) && fitsLevel(view);
}

function isOwnData({ dataset }: ViewState): boolean {
  return dataset === 'imported';
}

/** Scheme, host and port alone, as browsers write an origin. */
export function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && origin === text;
}
