import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIGHT_AREA_LIST } from '../../../src/domain/light-edition.ts';
import { buildSecondEdition, type DataChanges } from './second-edition.ts';
import type { SiteOptions } from './static-site.ts';

/** What the later of the two editions is made to differ in; the totals of the nation stay. */
export const LATER_EDITION = {
  edition: '2099-04-01',
  /** 檮原町 and 札幌市 in 2025. */
  population: [
    { code: '39405', from: 2_909, to: 3_409 },
    { code: '01100', from: 1_964_034, to: 1_963_534 },
  ],
  /** 南国市 and 小樽市 on 2022-04-01. */
  depopulation: [
    { code: '39204', from: 'none', to: 'full' },
    { code: '01203', from: 'full', to: 'none' },
  ],
  /** A named hub of Kochi that is no longer there. */
  hubGone: 'hub-39201-01',
} as const;

let made: Promise<SiteOptions> | undefined;

/**
 * A site whose data hold two real editions: the one that was built, and a later one
 * built from tables with the differences of `LATER_EDITION`. Made once in a file of tests.
 */
export function twoEditions(): Promise<SiteOptions> {
  made ??= makeTwoEditions();
  return made;
}

/** The same anew; `options` are more words for the build of the later edition. */
export async function makeTwoEditions(options: readonly string[] = []): Promise<SiteOptions> {
  const { folder, remove } = await buildSecondEdition(LATER_EDITION.edition, changes(), options);
  process.once('exit', remove);
  // The frame's page knows its newest edition by heart: a site with two was built with two.
  const light = lightIndex(folder);
  const change = (bytes: Buffer): string => withIndex(bytes.toString('utf8'), light);
  return { overlays: { data: folder }, changes: [{ path: /^embed\.html$/, change }] };
}

/**
 * The same for what is weighed: written pages count as those of the later edition, too, which
 * they are on a site that was built with both.
 */
export async function makeTwoEditionsToWeigh(
  options: readonly string[] = [],
): Promise<SiteOptions> {
  const { overlays, changes = [] } = await makeTwoEditions(options);
  const light = lightIndex(overlays?.['data'] ?? '');
  const change = (bytes: Buffer): string =>
    withIndex(bytes.toString('utf8'), light).replace(
      /data-edition="[\d-]+"/,
      `data-edition="${LATER_EDITION.edition}"`,
    );
  return {
    ...(overlays && { overlays }),
    changes: [...changes, { path: /^embed\/\d\d\.html$/, change }],
  };
}

function withIndex(page: string, light: string): string {
  return page.replace(
    /(<script type="application\/json" id="light-index">).*?(<\/script>)/,
    `$1${light}$2`,
  );
}

/** The list of light files, as the build of a site writes it into the frame's page. */
function lightIndex(data: string): string {
  const { edition } = LATER_EDITION;
  const list = readFileSync(join(data, edition, LIGHT_AREA_LIST), 'utf8');
  const { areas } = JSON.parse(list) as { areas: Record<string, string> };
  const editions = readdirSync(data)
    .filter((name) => /^\d{4}-\d\d-\d\d$/.test(name))
    .toSorted()
    .toReversed();
  const before = editions.slice(1).map((older) => [older, filesOf(data, older)] as const);
  const lists = before.map(([older, files]) => [older, files[LIGHT_AREA_LIST]?.sha256]);
  const measures = before.map(([older, files]) => {
    const own = Object.entries(files).filter(([path]) => path.startsWith('light/measures'));
    return [older, Object.fromEntries(own.map(([path, { sha256 }]) => [path, sha256]))];
  });
  return JSON.stringify({
    edition,
    editions,
    areas,
    lists: Object.fromEntries(lists),
    measures: Object.fromEntries(measures),
  });
}

function filesOf(data: string, edition: string): Record<string, { sha256: string }> {
  const text = readFileSync(join(data, edition, 'manifest.json'), 'utf8');
  return (JSON.parse(text) as { files: Record<string, { sha256: string }> }).files;
}

function changes(): DataChanges {
  const { population, depopulation, hubGone } = LATER_EDITION;
  return {
    'survey/municipal_population.csv': (text) =>
      population.reduce(
        (rows, { code, from, to }) =>
          rows.replace(new RegExp(`^(${code},.*),${from}$`, 'm'), `$1,${to}`),
        text,
      ),
    'survey/depopulation_classes.csv': (text) =>
      depopulation.reduce(
        (rows, { code, from, to }) =>
          rows.replace(new RegExp(`^(${code},2022-04-01),${from},`, 'm'), `$1,${to},`),
        text,
      ),
    'survey/hubs.csv': (text) => text.replace(new RegExp(`^${hubGone},.*\n`, 'm'), ''),
  };
}
