import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideChromium } from '../browser/find-chromium.ts';
import { hasJapaneseFont, NO_JAPANESE_FONT, thisMachine } from '../browser/this-machine.ts';
import { checkBundleBudget } from './bundle-budget.ts';
import { oneTest } from './check.ts';
import type { Check, CheckResult } from './check.ts';
import { PROJECT, runCommand, runScript, runTool } from './command.ts';
import { compareFolders, listFiles } from './compare-folders.ts';
import { countVitestReport } from './vitest-report.ts';

/** Where checks leave what they made; not under version control. */
const RESULTS = join(PROJECT, 'test-results');

/** No check waits for a network: what would be downloaded is done without. */
const OFFLINE = { KYOTEN_OFFLINE: '1' };

/** Everything `npm test` verifies: what is quick and tells most comes first. */
export const CHECKS: readonly Check[] = [
  { name: 'format', run: () => tool('oxfmt', 'oxfmt', '--check', '.') },
  { name: 'lint', run: () => tool('oxlint', 'oxlint', '--type-aware') },
  { name: 'types', run: () => tool('typescript', 'tsc', '-p', 'tsconfig.json') },
  {
    name: 'types without browser or Node',
    run: () => tool('typescript', 'tsc', '-p', 'tsconfig.pure.json'),
  },
  { name: 'dead code', run: () => tool('knip', 'knip') },
  { name: 'unit, pipeline and data', run: () => runVitest('vitest.json') },
  { name: 'data built twice', run: checkBuildTwice },
  { name: 'site', run: () => npmScript('build') },
  { name: 'Chromium', run: checkChromium },
  { name: 'bundle budget', needs: ['site', 'Chromium'], run: checkBudget },
  {
    name: 'browser',
    needs: ['site', 'Chromium'],
    run: () => runVitest('browser.json', '--config', 'tests/browser/vitest.config.ts'),
  },
];

async function tool(packageName: string, program: string, ...args: string[]): Promise<CheckResult> {
  return oneTest((await runTool(packageName, program, args, OFFLINE)) === 0);
}

/** A script of package.json, run by the npm that runs this. */
async function npmScript(name: string): Promise<CheckResult> {
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', name];
  const code =
    npm === undefined
      ? await runCommand('npm', args, OFFLINE)
      : await runCommand(process.execPath, [npm, ...args], OFFLINE);
  return oneTest(code === 0);
}

async function runVitest(reportName: string, ...args: string[]): Promise<CheckResult> {
  const report = join(RESULTS, reportName);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', 'vitest', ['run', ...args, ...reporters], OFFLINE);
  return countVitestReport(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code);
}

/** Two builds must give the same bytes, or nobody could tell a change of facts from noise. */
async function checkBuildTwice(): Promise<CheckResult> {
  const folders = ['build-first', 'build-second'].map((name) => join(RESULTS, name));
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
    const code = await runScript('scripts/kyoten.ts', ['build', '--out', folder], OFFLINE);
    if (code !== 0) return oneTest(false, `the build ended with exit code ${code}`);
  }
  const [first = '', second = ''] = folders;
  const differences = compareFolders(first, second);
  const count = listFiles(first).size;
  if (count === 0) return oneTest(false, 'the build wrote no file');
  if (differences.length > 0) return oneTest(false, differences.join('\n'));
  return oneTest(true, `${count} files are the same in both builds`);
}

async function checkChromium(): Promise<CheckResult> {
  if (hasJapaneseFont() === false) console.warn(NO_JAPANESE_FONT);
  return oneTest(true, provideChromium(thisMachine()));
}

async function checkBudget(): Promise<CheckResult> {
  return checkBundleBudget(join(PROJECT, 'dist'), provideChromium(thisMachine()));
}
