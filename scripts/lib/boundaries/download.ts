import { sha256 } from '../sha256.ts';

/** What must arrive. */
export interface ExpectedFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** How long to wait, and who is told of progress. */
export interface DownloadOptions {
  /** Longest silence, before the first byte and between any two, in milliseconds. */
  readonly patience: number;
  readonly onProgress?: (received: number) => void;
}

/** Why a download came to nothing. The build goes on without; `kyoten boundaries` says so and fails. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
}

/** Fetches a file and verifies its length and checksum. Throws `DownloadError` with the reason. */
export async function download(
  url: string,
  expected: ExpectedFile,
  { patience, onProgress }: DownloadOptions,
): Promise<Uint8Array> {
  // Loaded here, because most builds have the file in the cache.
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const proxies = new EnvHttpProxyAgent();
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), patience);
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), patience);
  };
  try {
    // Offices sit behind proxies: HTTPS_PROXY, HTTP_PROXY and NO_PROXY are honoured.
    const response = await fetch(url, { signal: silence.signal, dispatcher: proxies });
    if (!response.ok) throw new DownloadError(`the server answered ${response.status}`);
    const chunks: Uint8Array[] = [];
    let received = 0;
    for await (const chunk of response.body ?? []) {
      heard();
      chunks.push(chunk);
      received += chunk.length;
      if (received > expected.bytes)
        throw new DownloadError(
          `more than ${expected.bytes} bytes arrived, expected ${expected.bytes}`,
        );
      onProgress?.(received);
    }
    return verify(Buffer.concat(chunks), expected);
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    if (silence.signal.aborted) throw new DownloadError(`no answer for ${patience / 1000} seconds`);
    throw new DownloadError(reasonOf(error));
  } finally {
    clearTimeout(timer);
    await proxies.destroy();
  }
}

function verify(bytes: Uint8Array, expected: ExpectedFile): Uint8Array {
  if (bytes.length !== expected.bytes)
    throw new DownloadError(`only ${bytes.length} bytes arrived, expected ${expected.bytes}`);
  const found = sha256(bytes);
  if (found !== expected.sha256)
    throw new DownloadError(`checksum is ${found}, expected ${expected.sha256}`);
  return bytes;
}

/** The network's own reason stands in the cause of fetch's error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
