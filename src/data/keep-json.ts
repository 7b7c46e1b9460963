import { fetchVerifiedJson } from './fetch-file.ts';

/** What has been asked for, by its hash: what two editions share has the same in both. */
const kept = new Map<string, Promise<unknown>>();

/**
 * Fetches a file once for as long as the page is open: what a view, its keys and its export
 * share is not asked for again. A failure is not kept. Throws `DataError`.
 */
export function keepVerifiedJson(url: string, sha256: string): Promise<unknown> {
  const asked = kept.get(sha256) ?? fetchVerifiedJson(url, sha256);
  kept.set(sha256, asked);
  asked.catch(() => kept.delete(sha256));
  return asked;
}
