import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderFirstView } from '../src/app/first-view.tsx';
import type { EditionIndex, HubTable, Manifest, RmoTable } from '../src/domain/edition.ts';
import { prerenderEmbeds } from './prerender-embeds.ts';
import { UserError } from './lib/user-error.ts';
import { writeAtomically } from './lib/write-atomically.ts';
import { orderHead } from './site/order-head.ts';

/** Places in index.html that the first view fills; the page keeps them without it. */
const PAGE_PLACE = '<div id="first-view"></div>';
/** What the page asks for as soon as it runs, in an edition's folder. */
const FIRST_TABLES = [
  'manifest.json',
  'tables/municipalities.json',
  'tables/prefectures.json',
  'tables/figures-core.json',
  'tables/national.json',
  'tables/hubs.published.json',
  'tables/rmos.published.json',
];
const TABLE_PLACE = /<noscript>\s*<p>/;

/**
 * `kyoten prerender`: writes the first view into the built page, so that map,
 * figures and sentence are painted before any script runs, and 47 prefectures
 * are there without script. Throws `UserError` when there is no built page.
 */
export async function prerender(directory: string): Promise<number> {
  const file = join(directory, 'index.html');
  const html = await readFile(file, 'utf8').catch(() => undefined);
  if (html === undefined || !html.includes(PAGE_PLACE))
    throw new UserError({
      file,
      found: {
        ja: html === undefined ? 'ファイルなし' : '最初の画面を入れる場所なし',
        en: html === undefined ? 'no file' : 'no place for the first view',
      },
      expected: { ja: '`vite build` が書いたページ', en: 'the page as `vite build` writes it' },
      action: { ja: 'npm run build を実行してください。', en: 'Run npm run build.' },
    });
  const files = await readFirstFiles(join(directory, 'data'));
  const { page, table } = renderFirstView(files);
  const { base } = files.opened;
  const filled = orderHead(
    html,
    `${base}maps/japan.svg`,
    FIRST_TABLES.map((path) => `${base}${path}`),
  )
    .replace(PAGE_PLACE, () => `<div id="first-view">${page}</div>`)
    .replace(TABLE_PLACE, (match) => match.replace('<p>', () => `${table}<p>`));
  await writeAtomically(file, filled);
  await prerenderEmbeds(directory);
  return 0;
}

async function readFirstFiles(root: string): Promise<Parameters<typeof renderFirstView>[0]> {
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, path), 'utf8')) as unknown;
  const index = (await json('index.json')) as EditionIndex;
  const editions = index.editions.map(({ edition }) => edition);
  const [edition = ''] = editions;
  const table = (name: string): Promise<unknown> => json(`${edition}/tables/${name}.json`);
  return {
    opened: {
      manifest: (await json(`${edition}/manifest.json`)) as Manifest,
      base: `./data/${edition}/`,
      editions,
    },
    municipalities: await table('municipalities'),
    prefectures: await table('prefectures'),
    core: await table('figures-core'),
    census: await table('figures-census'),
    national: await table('national'),
    hubs: (await table('hubs.published')) as HubTable,
    rmos: (await table('rmos.published')) as RmoTable,
  };
}
