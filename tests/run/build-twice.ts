import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCanonicalTables } from '../../scripts/lib/canonical/read-canonical-tables.ts';
import { makeUpAreas } from '../browser/harness/made-up-areas.ts';
import { oneTest } from './check.ts';
import type { CheckResult } from './check.ts';
import { OFFLINE, PROJECT, runScript } from './command.ts';
import { compareFolders, listFiles } from './compare-folders.ts';

/** Where checks leave what they made; not under version control. */
export const RESULTS = join(PROJECT, 'test-results');

/**
 * Builds the data twice into `test-results/<name>` and `…-again`. Two builds
 * must give the same bytes, or nobody could tell a change of facts from noise.
 */
export async function checkBuildTwice(
  name: string,
  options: readonly string[] = [],
): Promise<CheckResult> {
  const [first, second] = [join(RESULTS, name), join(RESULTS, `${name}-again`)];
  for (const folder of [first, second]) {
    rmSync(folder, { recursive: true, force: true });
    const words = ['build', '--out', folder, ...options];
    const code = await runScript('scripts/kyoten.ts', words, OFFLINE);
    if (code !== 0) return oneTest(false, `the build ended with exit code ${code}`);
  }
  const differences = compareFolders(first, second);
  if (differences.length > 0) return oneTest(false, differences.join('\n'));
  const count = listFiles(first).size;
  if (count === 0) return oneTest(false, 'the build wrote no file');
  rmSync(second, { recursive: true });
  return oneTest(true, `${count} files are the same in both builds`);
}

/**
 * The same with areas, which a fresh clone lacks and the tests make up, and as
 * a folder of plain tiles. The browser tests open what it leaves.
 */
export async function checkBuildWithAreas(): Promise<CheckResult> {
  const { municipalities } = await readCanonicalTables(join(PROJECT, 'data'));
  const file = join(RESULTS, 'made-up-areas.geojson');
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(file, JSON.stringify(makeUpAreas(municipalities)));
  return checkBuildTwice(WITH_AREAS, ['--boundaries', file, '--layout', 'directory']);
}

const WITH_AREAS = 'data-with-areas';
