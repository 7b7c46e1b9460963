import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditionIndex, Manifest } from '../src/domain/edition.ts';
import {
  LIGHT_AREA_LIST,
  lightPartPath,
  type LightArea,
  type LightAreaList,
} from '../src/domain/light-edition.ts';
import { unpackDrawing, type PackedDrawing } from '../src/domain/light-packing.ts';
import { ja } from '../src/text/ja.ts';
import {
  renderEmbed,
  renderEmbedList,
  renderWrittenKit,
  type WrittenEmbed,
} from '../src/app/first-embed.ts';
import { dropUnusedProperties } from './site/drop-unused-properties.ts';
import { terminalLanguage } from './lib/wording.ts';
import { UserError } from './lib/user-error.ts';
import { writeAtomically } from './lib/write-atomically.ts';

/** The nation, as an area. */
const NATION = '00';

/** Places in embed.html that the build fills. */
const PLACE = '<div id="embed" data-site=""></div>';
const INDEX_PLACE = '<script type="application/json" id="light-index"></script>';

/** Says in words that the frame's module does not come; a file, for policies that refuse code in pages. */
const NO_MODULE = '<script defer src="./embed/no-module.js"></script>';

/** What the frames are written from. */
interface EmbedSource {
  readonly index: EditionIndex;
  readonly manifest: Manifest;
  readonly areas: readonly LightArea[];
  /** SHA-256 of their files by code. */
  readonly areaList: LightAreaList['areas'];
  /** SHA-256 of the list of area files by edition, of the editions before. */
  readonly lists: Readonly<Record<string, string>>;
  /** The same of their lists of measures, by path. */
  readonly measures: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The same in the edition before, by area; empty where there is none. */
  readonly before: ReadonlyMap<string, LightArea>;
}

/**
 * Writes `embed/<code>.html` for the nation and each prefecture: the whole frame
 * as HTML, there before any script, and `embed.html` with the list of files.
 * Beside each stands its picture, `embed/<code>.svg`. Returns what was written.
 */
export async function prerenderEmbeds(directory: string): Promise<readonly WrittenEmbed[]> {
  const source = await readSource(join(directory, 'data'));
  const html = await readFile(join(directory, 'embed.html'), 'utf8');
  const styled = await inlineStyles(directory, html);
  const light = JSON.stringify({
    edition: source.manifest.edition,
    editions: source.index.editions.map(({ edition }) => edition),
    areas: source.areaList,
    lists: source.lists,
    measures: source.measures,
  });
  const indexed = styled.replace(INDEX_PLACE, (place) => place.replace('><', () => `>${light}<`));
  await mkdir(join(directory, 'embed'), { recursive: true });
  const written = source.areas.map((area) => renderEmbed(area, source.before.get(area.area)));
  for (const { area, title, markup, picture } of written) {
    const page = indexed
      .replaceAll('="./', '="../')
      .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>${discovery(area, title)}`)
      .replace(PLACE, () => `<div id="embed" data-site="../" data-area="${area}">${markup}</div>`);
    await writeAtomically(join(directory, 'embed', `${area}.html`), page);
    await writeAtomically(join(directory, 'embed', `${area}.svg`), picture);
  }
  await writeKits(directory, source, written);
  const list = renderEmbedList(written);
  const waiting = `<main class="embed"><p class="embed-summary">${ja.site.loading}</p></main>`;
  await writeAtomically(
    join(directory, 'embed.html'),
    indexed
      // Before the module: its failure is heard by what is there already.
      .replace('<script type="module"', (tag) => `${NO_MODULE}${tag}`)
      .replace('<noscript><!-- static frame --></noscript>', () => `<noscript>${list}</noscript>`)
      .replace(PLACE, (place) => place.replace('><', () => `>${waiting}<`)),
  );
  return written;
}

/** `kits/<code>.json`: oEmbed 1.0 of each frame. Addresses are absolute where the site's is known. */
async function writeKits(
  directory: string,
  { manifest }: EmbedSource,
  written: readonly WrittenEmbed[],
): Promise<void> {
  const site = siteAddress(process.env['KYOTEN_SITE']);
  if (site === '') console.log(NO_SITE[terminalLanguage()]);
  await mkdir(join(directory, 'kits'), { recursive: true });
  for (const embed of written) {
    const kit = renderWrittenKit(embed, site, manifest.edition);
    const text = `${JSON.stringify(kit, null, 2)}\n`;
    await writeAtomically(join(directory, 'kits', `${embed.area}.json`), text);
  }
}

/** What the builder must know when the public address is not told. */
const NO_SITE = {
  ja: 'kits/*.json のアドレスは相対です。公開するサイトのアドレスを環境変数 KYOTEN_SITE に指定すると、oEmbed に使える絶対アドレスになります。',
  en: 'Addresses in kits/*.json are relative: set KYOTEN_SITE to the public address of the site, and they are absolute, as oEmbed needs them.',
};

/** The public address with its last slash; empty when none is told. Throws `UserError` on anything else. */
function siteAddress(told: string | undefined): string {
  if (told === undefined || told === '') return '';
  if (!URL.canParse(told) || !/^https?:$/.test(new URL(told).protocol))
    throw new UserError({
      file: 'KYOTEN_SITE',
      found: told,
      expected: { ja: 'https:// で始まるアドレス', en: 'an address that begins with https://' },
      action: {
        ja: '公開するサイトのアドレスを指定してください。',
        en: 'Give the public address of the site.',
      },
    });
  return told.endsWith('/') ? told : `${told}/`;
}

/** Tells programs that make embeds from addresses where the kit's JSON is. */
function discovery(area: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="../kits/${area}.json" title="${title}">`;
}

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
    return styled.replace(tag, () => `<style>${css.trim()}</style>`);
  }, html);
}

async function readSource(root: string): Promise<EmbedSource> {
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, path), 'utf8')) as unknown;
  const index = (await json('index.json')) as EditionIndex;
  const edition = index.editions[0]?.edition ?? '';
  const manifest = (await json(`${edition}/manifest.json`)) as Manifest;
  const lists: Record<string, string> = {};
  const measures: Record<string, Record<string, string>> = {};
  for (const { edition: older } of index.editions.slice(1)) {
    const { files } = (await json(`${older}/manifest.json`)) as Manifest;
    const list = files[LIGHT_AREA_LIST];
    if (list !== undefined) lists[older] = list.sha256;
    measures[older] = measureLists(files);
  }
  const areas = await readAreas(root, edition);
  const { areas: areaList } = (await json(`${edition}/${LIGHT_AREA_LIST}`)) as LightAreaList;
  // The nation first, as in every list of areas.
  areas.sort((one, other) => Number(other.area === NATION) - Number(one.area === NATION));
  const older = index.editions[1]?.edition;
  const before = older === undefined ? [] : await readAreas(root, older);
  return {
    index,
    manifest,
    lists,
    measures,
    areas,
    areaList,
    before: new Map(before.map((area) => [area.area, area])),
  };
}

/** SHA-256 of an edition's lists of measures, by path. */
function measureLists(files: Manifest['files']): Record<string, string> {
  const lists = Object.entries(files).filter(([path]) => /^light\/measures\b/.test(path));
  return Object.fromEntries(lists.map(([path, { sha256 }]) => [path, sha256]));
}

/** The areas of an edition with their maps, ordered by code. */
async function readAreas(root: string, edition: string): Promise<LightArea[]> {
  const folder = join(root, edition, 'light');
  const names = (await readdir(folder)).filter((name) => name.startsWith('area-')).sort();
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(path, 'utf8')) as unknown;
  return Promise.all(
    names.map(async (name) => {
      const area = (await read(join(folder, name))) as LightArea;
      // Editions from before this part have their map in the area itself.
      if (area.files === undefined) return area;
      const path = join(root, edition, lightPartPath('drawing', area.area));
      const packed = (await read(path)) as PackedDrawing;
      return { ...area, drawing: unpackDrawing(packed, area.municipalities.code) };
    }),
  );
}
