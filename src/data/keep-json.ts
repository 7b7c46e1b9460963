import { fetchVerifiedJson } from './fetch-file.ts';

/** What has been asked for, by address and hash. */
const kept = new Map<string, Promise<unknown>>();

/**
 * Fetches a file once for as long as the page is open: what a view, its keys and its export
 * share is not asked for again. A failure is not kept. Throws `DataError`.
 */
export function keepVerifiedJson(url: string, sha256: string): Promise<unknown> {
  const key = `${sha256} ${url}`;
  const asked = kept.get(key) ?? fetchVerifiedJson(url, sha256);
  kept.set(key, asked);
  asked.catch(() => kept.delete(key));
  return asked;
}
