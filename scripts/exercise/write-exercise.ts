import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeGeometry } from '../build/make-geometry.ts';
import { boundaryChoice, obtainBoundaries } from '../build/obtain-boundaries.ts';
import type { ObtainedBoundaries } from '../build/obtain-boundaries.ts';
import { readCanonicalTables } from '../lib/canonical/read-canonical-tables.ts';
import { DATA } from '../lib/places.ts';
import { createProgress } from '../lib/progress.ts';
import { readWholeNumber } from '../lib/whole-number.ts';
import { terminalLanguage } from '../lib/wording.ts';
import { writeAllOrNone } from '../lib/write-all-or-none.ts';
import { exerciseAreas } from './exercise-areas.ts';
import { exerciseCsv } from './exercise-csv.ts';
import { exerciseInput } from './exercise-input.ts';
import { NOTE } from './exercise-names.ts';
import { generateExercise } from './generate-exercise.ts';
import type { Exercise } from './generate-exercise.ts';
import { DEFAULT_SEED } from './random-stream.ts';

/** Where the files go when the call does not say. */
const OUT = 'exercise';

/** Seeds that are easy to type and to tell somebody. */
const SEEDS = { least: 0, most: 999_999_999 };

/**
 * `kyoten exercise [--out DIR] [--seed N] [--boundaries FILE]`: writes the
 * practice data as two CSV files, both or none. Throws `UserError`.
 */
export async function writeExercise(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      out: { type: 'string', default: OUT },
      seed: { type: 'string', default: String(DEFAULT_SEED) },
      boundaries: { type: 'string' },
    },
  });
  const seed = readWholeNumber('--seed', values.seed, SEEDS);
  const progress = createProgress();
  const tables = await readCanonicalTables(DATA);
  const boundaries = await obtainBoundaries(boundaryChoice(values.boundaries), progress);
  const { map, degrees } = await makeGeometry(boundaries, tables);
  progress.clear();
  const exercise = generateExercise(exerciseInput(tables, exerciseAreas(map, degrees), seed));
  const csv = exerciseCsv(exercise, tables);
  const files = [
    { path: join(values.out, `小さな拠点_${NOTE}.csv`), content: csv.hubs },
    { path: join(values.out, `地域運営組織_${NOTE}.csv`), content: csv.rmos },
  ];
  await writeAllOrNone(files);
  const paths = files.map(({ path }) => path);
  console.log(describe(exercise, paths, boundaries, seed).join('\n'));
  return 0;
}

function describe(
  { hubs, rmos }: Exercise,
  paths: readonly string[],
  { file }: ObtainedBoundaries,
  seed: number,
): string[] {
  const counts = [hubs.length, rmos.length].map((count) => count.toLocaleString('en-US'));
  const [hubCount = '', rmoCount = ''] = counts;
  return terminalLanguage() === 'ja'
    ? [
        `${NOTE}データを作成しました（種 ${seed}）。実在の拠点ではありません。`,
        `小さな拠点 ${hubCount}箇所、地域運営組織 ${rmoCount}団体（2021年の公表の総数どおり）`,
        `位置: ${file === undefined ? '役場の近く' : '市区町村の境界の中'}`,
        ...paths,
      ]
    : [
        `Made practice data, ${NOTE} (seed ${seed}). None of it exists.`,
        `${hubCount} hubs and ${rmoCount} organisations, the published totals of 2021`,
        `Positions: ${file === undefined ? 'near the municipal office' : 'inside the municipality'}`,
        ...paths,
      ];
}
