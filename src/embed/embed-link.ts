import type { IgnoredParameter } from '../state/parameter.ts';
import { parseLink } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';

/** What the frame's own address says: a view, and which pages may talk to it. */
export interface EmbedLink {
  readonly view: ViewState;
  readonly ignored: readonly IgnoredParameter[];
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
  const { view, ignored } = parseLink(parameters.toString());
  const asked = named === null ? [] : named.split(',');
  const origins = asked.filter((origin) => isOrigin(origin));
  const refused = asked.filter((origin) => !isOrigin(origin));
  return {
    view,
    origins,
    ignored: [
      ...ignored,
      ...refused.map((found) => ({
        parameter: ORIGIN_PARAMETER,
        found,
        expected: 'https://www.example.lg.jp',
      })),
    ],
  };
}

/** Scheme, host and port alone, as browsers write an origin. */
export function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && origin === text;
}
