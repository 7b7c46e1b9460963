import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { WrittenEmbed } from '../../src/app/first-embed.ts';
import { SITE } from '../lib/places.ts';
import { UserError } from '../lib/user-error.ts';
import { terminalLanguage } from '../lib/wording.ts';
import { writeAllOrNone } from '../lib/write-all-or-none.ts';
import { readEmbedSource, renderEmbeds } from './embed-source.ts';
import { DISCOVERY_LINK, discoveryLink, kitFiles, type SiteFile } from './kit-files.ts';
import { siteAddress } from './site-address.ts';

/**
 * `kyoten site URL [--dir DIR]`: writes the public address into the oEmbed of a site that is
 * built already, all files or none. Run again, it writes another. Throws `UserError`.
 */
export async function writeAddress(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { dir: { type: 'string', default: SITE } },
  });
  const site = siteAddress(positionals.length === 1 ? (positionals[0] ?? '') : '', 'URL');
  const { dir } = values;
  for (const needed of [join(dir, 'embed', '00.html'), join(dir, 'data', 'index.json')])
    if (!existsSync(needed)) throw noSite(dir);
  const source = await readEmbedSource(join(dir, 'data'));
  const written = renderEmbeds(source);
  const kits = kitFiles(dir, written, site, source.manifest.edition);
  const pages = await Promise.all(written.map(async (embed) => withAddress(dir, embed, site)));
  await writeAllOrNone([...kits, ...pages]);
  const done = {
    ja: `oEmbed（kits/*.json ${kits.length}件と、それを示す embed/*.html のリンク）のアドレスを ${site} にしました。`,
    en: `oEmbed has the address ${site}: ${kits.length} files kits/*.json, and the links to them in embed/*.html.`,
  };
  console.log(done[terminalLanguage()]);
  return 0;
}

async function withAddress(dir: string, embed: WrittenEmbed, site: string): Promise<SiteFile> {
  const path = join(dir, 'embed', `${embed.area}.html`);
  const page = await readPage(path);
  if (page === undefined || !DISCOVERY_LINK.test(page)) throw noSite(path);
  return { path, content: page.replace(DISCOVERY_LINK, () => discoveryLink(embed, site)) };
}

async function readPage(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function noSite(file: string): UserError {
  return new UserError({
    file,
    found: { ja: '作成済みの埋め込みページなし', en: 'no written frames' },
    expected: { ja: 'npm run build が書いたサイト', en: 'a site as npm run build writes it' },
    action: {
      ja: '先に npm run build を実行するか、--dir でサイトのフォルダーを指定してください。',
      en: 'Run npm run build first, or tell the folder of the site with --dir.',
    },
  });
}
