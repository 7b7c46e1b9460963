import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildEdition } from './build/build-edition.ts';
import { obtainBoundaries } from './build/obtain-boundaries.ts';
import { summarise } from './build/summarise.ts';
import { writeEdition } from './build/write-edition.ts';
import { readCanonicalTables } from './lib/canonical/read-canonical-tables.ts';
import { createProgress } from './lib/progress.ts';
import { UserError } from './lib/user-error.ts';

/** Where the tables, the cache and the editions are, from the folder the command runs in. */
const DATA = 'data';
const CACHE = '.cache';
const OUT = join('public', 'data');

/** `kyoten build`: tables and boundaries to an edition. Throws `UserError`. */
export async function build(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      boundaries: { type: 'string' },
      layout: { type: 'string', default: 'pmtiles' },
      'if-changed': { type: 'boolean', default: false },
      out: { type: 'string', default: OUT },
    },
  });
  const { layout } = values;
  if (layout !== 'pmtiles' && layout !== 'directory')
    throw new UserError({
      file: '--layout',
      found: layout,
      expected: { ja: 'pmtiles か directory', en: 'pmtiles or directory' },
      action: { ja: 'どちらかを指定してください。', en: 'Give one of them.' },
    });
  const progress = createProgress();
  const started = performance.now();
  const tables = await readCanonicalTables(DATA);
  const boundaries = await obtainBoundaries(
    {
      file: values.boundaries,
      cacheDirectory: CACHE,
      offline: process.env['KYOTEN_OFFLINE'] === '1',
      base: process.env['KYOTEN_BOUNDARIES_BASE'],
    },
    progress,
  );
  const built = await buildEdition(tables, boundaries, layout, progress);
  const place = await writeEdition(values.out, built.edition, built.files);
  console.log(summarise(built, boundaries, place, performance.now() - started));
  return 0;
}
