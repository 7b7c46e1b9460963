import { DataError } from './data-error.ts';
import { verify } from './sha256.ts';

/** Fetches a file whole. Throws `DataError` `unreachable` or `missing`. */
export async function fetchBytes(
  url: string,
  cache: RequestCache = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { cache }).catch(() => undefined);
  if (response === undefined) throw new DataError('unreachable', url);
  if (!response.ok) throw new DataError('missing', url, String(response.status), '200');
  return new Uint8Array(await response.arrayBuffer());
}

/** Reads JSON text. Throws `DataError` `notJson`, also for the error page of a proxy. */
export function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new DataError('notJson', path, new TextDecoder().decode(bytes.slice(0, 20)), 'JSON');
  }
}

/** Fetches a file, verifies it against its promised hash and reads its JSON. */
export async function fetchVerifiedJson(url: string, sha256: string): Promise<unknown> {
  const bytes = await fetchBytes(url);
  await verify(url, bytes, sha256);
  return parseJson(url, bytes);
}
