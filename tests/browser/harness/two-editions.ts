import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEdition } from '../../../scripts/build/build-edition.ts';
import { obtainBoundaries } from '../../../scripts/build/obtain-boundaries.ts';
import { startBackground } from '../../../scripts/build/start-background.ts';
import { writeEdition } from '../../../scripts/build/write-edition.ts';
import { PINNED_BOUNDARIES } from '../../../scripts/lib/boundaries/pinned-boundaries.ts';
import { readCanonicalTables } from '../../../scripts/lib/canonical/read-canonical-tables.ts';
import { CACHE, DATA, PROJECT } from '../../../scripts/lib/places.ts';
import type { SiteOptions } from './static-site.ts';

/** Where the tables and the data with two editions are made; not under version control. */
const FOLDER = join(PROJECT, 'test-results', 'two-editions');

/** What the later of the two editions is made to differ in. */
export const LATER_EDITION = {
  edition: '2099-04-01',
  /** 檮原町 in 2025: 2,909 people in the tables of the project. */
  population: { code: '39405', from: 2909, to: 3409 },
  /** 南国市, 2022: 非過疎 in the tables of the project. */
  depopulation: { code: '39204', from: 'none', to: 'full' },
  /** Named hubs of Kochi that are no longer there. */
  hubsGone: ['hub-39201-01'],
  /** Hubs of the nation in FY2022. */
  hubsCounted: { from: 1510, to: 1600 },
} as const;

let made: Promise<SiteOptions> | undefined;

/**
 * A site whose data hold two real editions: the one that was built, and a later one
 * built from tables with the differences of `LATER_EDITION`. Made once in a file of tests.
 */
export function twoEditions(): Promise<SiteOptions> {
  made ??= make();
  return made;
}

async function make(): Promise<SiteOptions> {
  rmSync(FOLDER, { recursive: true, force: true });
  const [tables, data] = [join(FOLDER, 'tables'), join(FOLDER, 'data')];
  mkdirSync(FOLDER, { recursive: true });
  cpSync(DATA, tables, { recursive: true });
  cpSync(join(PROJECT, 'dist', 'data'), data, { recursive: true });
  changeTables(tables);
  const quiet = { show: () => {}, clear: () => {} };
  const outlines = { file: undefined, cacheDirectory: CACHE, offline: true };
  const background = startBackground();
  try {
    const built = await buildEdition({
      tables: await readCanonicalTables(tables),
      boundaries: await obtainBoundaries({ ...outlines, pinned: PINNED_BOUNDARIES }, quiet),
      layout: 'pmtiles',
      run: background.run,
      cacheDirectory: CACHE,
      progress: quiet,
    });
    await writeEdition(data, built.edition, built.files);
  } finally {
    await background.stop();
  }
  // The frame's page knows its newest edition by heart: a site with two was built with two.
  const light = lightIndex(data);
  const change = (bytes: Buffer): string =>
    bytes
      .toString('utf8')
      .replace(
        /(<script type="application\/json" id="light-index">).*?(<\/script>)/,
        `$1${light}$2`,
      );
  return { overlays: { data }, changes: [{ path: /^embed\.html$/, change }] };
}

/** The list of light files, as the build of a site writes it into the frame's page. */
function lightIndex(data: string): string {
  const { edition } = LATER_EDITION;
  const { files } = JSON.parse(readFileSync(join(data, edition, 'manifest.json'), 'utf8')) as {
    files: Record<string, { sha256: string }>;
  };
  const areas = Object.entries(files).flatMap(([path, { sha256 }]) => {
    const [, area] = /^light\/area-(\d\d)\.json$/.exec(path) ?? [];
    return area === undefined ? [] : [[area, sha256]];
  });
  const editions = readdirSync(data)
    .filter((name) => /^\d{4}-\d\d-\d\d$/.test(name))
    .toSorted()
    .toReversed();
  return JSON.stringify({ edition, editions, areas: Object.fromEntries(areas) });
}

function changeTables(tables: string): void {
  const { edition, population, depopulation, hubsGone, hubsCounted } = LATER_EDITION;
  edit(tables, 'datapackage.json', /"version": "[\d-]+"/, `"version": "${edition}"`);
  edit(
    tables,
    'survey/municipal_population.csv',
    new RegExp(`^(${population.code},.*),${population.from}$`, 'm'),
    `$1,${population.to}`,
  );
  edit(
    tables,
    'survey/depopulation_classes.csv',
    new RegExp(`^(${depopulation.code},2022-04-01),${depopulation.from},`, 'm'),
    `$1,${depopulation.to},`,
  );
  for (const hub of hubsGone) edit(tables, 'survey/hubs.csv', new RegExp(`^${hub},.*\n`, 'm'), '');
  edit(
    tables,
    'survey/indicators.csv',
    new RegExp(`^(hubs,2022,[^,]*),${hubsCounted.from},`, 'm'),
    `$1,${hubsCounted.to},`,
  );
}

/** Changes one place of a table. Throws when it is not there: nothing would differ then. */
function edit(tables: string, path: string, found: RegExp, put: string): void {
  const file = join(tables, path);
  const text = readFileSync(file, 'utf8');
  if (!found.test(text)) throw new Error(`${path} has no ${found}`);
  writeFileSync(file, text.replace(found, put));
}
