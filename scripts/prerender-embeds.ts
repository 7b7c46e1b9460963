import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ja } from '../src/text/ja.ts';
import { renderEmbedList, renderPlainNote, type WrittenEmbed } from '../src/app/first-embed.ts';
import { dropUnusedProperties } from './site/drop-unused-properties.ts';
import { readEmbedSource, renderEmbeds } from './site/embed-source.ts';
import { discoveryLink, kitFiles } from './site/kit-files.ts';
import { siteAddress } from './site/site-address.ts';
import { terminalLanguage } from './lib/wording.ts';
import { writeAtomically } from './lib/write-atomically.ts';

/** Places in embed.html that the build fills. */
const PLACE = '<div id="embed" data-site=""></div>';
const NO_SCRIPT_PLACE = '<noscript><!-- static frame --></noscript>';
const INDEX_PLACE = '<script type="application/json" id="light-index"></script>';

/** Says in words that the frame's module does not come; a file, for policies that refuse code in pages. */
const NO_MODULE = '<script defer src="./embed/no-module.js"></script>';

/**
 * Writes `embed/<code>.html` for the nation and each prefecture: the whole frame
 * as HTML, there before any script, and `embed.html` with the list of files.
 * Beside each stands its picture, `embed/<code>.svg`. Returns what was written.
 */
export async function prerenderEmbeds(directory: string): Promise<readonly WrittenEmbed[]> {
  const site = toldAddress();
  const source = await readEmbedSource(join(directory, 'data'));
  const html = await readFile(join(directory, 'embed.html'), 'utf8');
  const styled = await inlineStyles(directory, html);
  const light = JSON.stringify({
    edition: source.manifest.edition,
    editions: source.index.editions.map(({ edition }) => edition),
    areas: source.areaList,
    lists: source.lists,
    measures: source.measures,
  });
  const indexed = styled
    .replace(INDEX_PLACE, (place) => place.replace('><', () => `>${light}<`))
    // Before the module: its failure is heard by what is there already.
    .replace('<script type="module"', (tag) => `${NO_MODULE}${tag}`);
  await mkdir(join(directory, 'embed'), { recursive: true });
  const written = renderEmbeds(source);
  const note = renderPlainNote();
  for (const embed of written) {
    const { area, title, markup, picture } = embed;
    const page = indexed
      .replaceAll('="./', '="../')
      .replace(
        /<title>[^<]*<\/title>/,
        () => `<title>${title}</title>${discoveryLink(embed, site)}`,
      )
      .replace(NO_SCRIPT_PLACE, '')
      .replace(
        PLACE,
        () =>
          `<noscript>${note}</noscript><div id="embed" data-site="../" data-area="${area}">${markup}</div>`,
      );
    await writeAtomically(join(directory, 'embed', `${area}.html`), page);
    await writeAtomically(join(directory, 'embed', `${area}.svg`), picture);
  }
  for (const { path, content } of kitFiles(directory, written, site, source.manifest.edition))
    await writeAtomically(path, content);
  const list = renderEmbedList(written);
  const waiting = `<main class="embed"><p class="embed-summary">${ja.site.loading}</p></main>`;
  await writeAtomically(
    join(directory, 'embed.html'),
    indexed
      .replace(NO_SCRIPT_PLACE, () => `<noscript>${list}</noscript>`)
      .replace(PLACE, (place) => place.replace('><', () => `>${waiting}<`)),
  );
  return written;
}

/** The public address that the build is told, empty when it is not. Throws `UserError`. */
function toldAddress(): string {
  const told = process.env['KYOTEN_SITE'] ?? '';
  if (told !== '') return siteAddress(told, 'KYOTEN_SITE');
  console.log(NO_SITE[terminalLanguage()]);
  return '';
}

/** What the builder must know when the public address is not told. */
const NO_SITE = {
  ja: 'kits/*.json のアドレスは相対です。oEmbed に使える絶対アドレスにするには、作成時に環境変数 KYOTEN_SITE を指定するか、作成後に npm run kyoten -- site アドレス を実行してください。',
  en: 'Addresses in kits/*.json are relative. For absolute ones, as oEmbed needs them, build with KYOTEN_SITE set to the public address of the site, or run npm run kyoten -- site ADDRESS on the built one.',
};

/**
 * Styles go into the page: one request less, and there even where a sandbox refuses the file.
 * Without the design tokens that neither they nor anything the page may load reads.
 */
async function inlineStyles(directory: string, html: string): Promise<string> {
  const links = [...html.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g)];
  const read = (path: string): Promise<string> => readFile(join(directory, path), 'utf8');
  const sheets = await Promise.all(links.map(([, path = '']) => read(path)));
  const others = (await readdir(join(directory, 'assets')))
    .map((name) => `assets/${name}`)
    .filter((path) => /\.(?:css|js)$/.test(path) && links.every(([, own]) => own !== path));
  const site = (await Promise.all(others.map(read))).join('');
  return links.reduce((styled, [tag], index) => {
    const rest = sheets.filter((_, other) => other !== index).join('');
    const css = dropUnusedProperties(sheets[index] ?? '', rest + site);
    // The loader of later parts sees by the link that the file is here, and does not fetch it.
    const known = tag.replace('>', ' disabled>');
    return styled.replace(tag, () => `${known}<style>${css.trim()}</style>`);
  }, html);
}
