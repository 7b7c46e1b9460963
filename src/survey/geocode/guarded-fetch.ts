import { MissingListError } from './locate-addresses.ts';

/** Milliseconds to wait for one answer: firewalls swallow requests without a word. */
const WAIT = 8000;

/** The list that all others depend on: without it there is no address data at that address. */
const FIRST_LIST = /\.json$/u;

/**
 * A fetch for the lists of an address server: says nothing of who asks (no cookies, no
 * referrer), waits no longer than it must, takes an error page for what it is, and cuts the
 * part asked for out of a file that a server without Range requests sent whole. Rejects with
 * `MissingListError` for a list that is not there.
 */
export function guardFetch(plain: typeof fetch): typeof fetch {
  return async (input, init = {}) => {
    const response = await plain(input, {
      ...init,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(WAIT),
    });
    const { ok, status } = response;
    const address = input instanceof Request ? input.url : String(input);
    if ((status === 404 || status === 403) && !FIRST_LIST.test(address))
      throw new MissingListError(`${status}`);
    if (!ok) throw new Error(`HTTP ${status}`);
    const [, from, to] =
      /^bytes=(\d+)-(\d+)$/u.exec(new Headers(init.headers).get('range') ?? '') ?? [];
    if (from === undefined || to === undefined || status === 206) return response;
    return new Response((await response.arrayBuffer()).slice(Number(from), Number(to) + 1));
  };
}
