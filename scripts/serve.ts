import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SITE } from './lib/places.ts';
import { listen } from './lib/serve/listen.ts';
import { createSiteServer } from './lib/serve/site-server.ts';
import { UserError } from './lib/user-error.ts';
import { terminalLanguage } from './lib/wording.ts';

/** The port of the built site, or the next free one. */
const FIRST_PORT = 4173;

/** `kyoten serve`: serves the built site until Ctrl+C. Throws `UserError`. */
export async function serve(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { dir: { type: 'string', default: SITE }, port: { type: 'string' } },
  });
  if (!existsSync(join(values.dir, 'index.html')))
    throw new UserError({
      file: values.dir,
      found: { ja: 'サイトがない（index.htmlなし）', en: 'no site (no index.html)' },
      expected: { ja: '作成済みのサイト', en: 'a built site' },
      action: {
        ja: 'npm start で作成と配信を行うか、先に npm run build を実行してください。',
        en: 'Use npm start, or npm run build first.',
      },
    });
  const port = await listen(createSiteServer(values.dir), readPort(values.port));
  const address = `http://localhost:${port}/`;
  console.log(
    terminalLanguage() === 'ja'
      ? `${address} で配信しています（終了は Ctrl+C）。`
      : `Serving at ${address} (Ctrl+C to stop).`,
  );
  return 0;
}

function readPort(text: string | undefined): number {
  if (text === undefined) return FIRST_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UserError({
    file: '--port',
    found: text,
    expected: { ja: '0から65535の整数', en: 'a whole number from 0 to 65535' },
    action: { ja: 'ポート番号を指定してください。', en: 'Give a port number.' },
  });
}
