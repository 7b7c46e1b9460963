import { parseArgs } from 'node:util';
import {
  cachedBoundariesPath,
  downloadBoundaries,
  addressOf,
  pinnedFrom,
  readCachedBoundaries,
} from './lib/boundaries/boundary-cache.ts';
import { DownloadError } from './lib/boundaries/download.ts';
import { PINNED_BOUNDARIES, PINNED_SOURCE } from './lib/boundaries/pinned-boundaries.ts';
import { CACHE } from './lib/places.ts';
import { createProgress } from './lib/progress.ts';
import { UserError } from './lib/user-error.ts';
import { terminalLanguage } from './lib/wording.ts';

/** Somebody who asks for the boundaries waits longer than a build does, in milliseconds. */
const PATIENCE = 20_000;

/** `kyoten boundaries`: fetches the pinned boundaries into the cache. Throws `UserError`. */
export async function boundaries(words: readonly string[]): Promise<number> {
  parseArgs({ args: [...words] });
  const say = (ja: string, en: string): void => console.log(terminalLanguage() === 'ja' ? ja : en);
  const path = cachedBoundariesPath(CACHE);
  if ((await readCachedBoundaries(CACHE)) !== undefined) {
    say(`取得済みです：${path}`, `Already there: ${path}`);
    return 0;
  }
  const pinned = pinnedFrom(process.env['KYOTEN_BOUNDARIES_BASE']);
  const progress = createProgress();
  try {
    const onProgress = (received: number): void =>
      progress.show('市区町村の境界を取得中 boundaries', received / PINNED_BOUNDARIES.bytes);
    await downloadBoundaries(CACHE, { patience: PATIENCE, onProgress }, pinned);
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    throw new UserError({
      file: addressOf(pinned),
      found: { ja: `取得できない（${error.message}）`, en: `no download (${error.message})` },
      expected: { ja: 'インターネットへの接続', en: 'a connection to the Internet' },
      action: {
        ja: 'つながるPCで取得したファイルを「kyoten build --boundaries ファイル名」で指定することもできます。',
        en: 'Or fetch the file on another PC and give it with "kyoten build --boundaries FILE".',
      },
    });
  } finally {
    progress.clear();
  }
  say(
    `取得しました：${path}\n${PINNED_SOURCE.credit.ja}`,
    `Fetched: ${path}\n${PINNED_SOURCE.credit.en}`,
  );
  return 0;
}
