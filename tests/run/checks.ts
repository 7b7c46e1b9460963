import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideChromium } from '../browser/find-chromium.ts';
import { hasJapaneseFont, NO_JAPANESE_FONT, thisMachine } from '../browser/this-machine.ts';
import { checkBuildTwice, checkBuildWithAreas, RESULTS } from './build-twice.ts';
import { checkBundleBudget } from './bundle-budget.ts';
import { checkFrameWeight } from './frame-weight.ts';
import { oneTest } from './check.ts';
import type { Check, CheckResult } from './check.ts';
import { OFFLINE, PROJECT, runCommand, runTool } from './command.ts';
import { countVitestReport } from './vitest-report.ts';

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
  { name: 'data built twice', run: () => checkBuildTwice('data') },
  { name: 'data with areas built twice', run: checkBuildWithAreas },
  { name: 'site', run: () => npmScript('build') },
  { name: 'Chromium', run: checkChromium },
  { name: 'bundle budget', needs: ['site', 'Chromium'], run: checkBudget },
  { name: 'frame weight', needs: ['site', 'Chromium'], run: checkFrames },
  {
    name: 'browser',
    needs: ['site', 'data with areas built twice', 'Chromium'],
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

async function checkChromium(): Promise<CheckResult> {
  if (hasJapaneseFont() === false) console.warn(NO_JAPANESE_FONT);
  return oneTest(true, provideChromium(thisMachine()));
}

async function checkFrames(): Promise<CheckResult> {
  return checkFrameWeight(join(PROJECT, 'dist'), provideChromium(thisMachine()));
}

async function checkBudget(): Promise<CheckResult> {
  return checkBundleBudget(join(PROJECT, 'dist'), provideChromium(thisMachine()));
}
