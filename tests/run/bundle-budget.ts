import { BUDGET } from '../../scripts/bench/budget.ts';
import { describeFiles, weighPage } from '../../scripts/bench/page-weight.ts';
import type { Weight } from '../../scripts/bench/page-weight.ts';
import { recordVisit } from '../browser/harness/visit.ts';
import { oneTest } from './check.ts';
import type { CheckResult } from './check.ts';

/** Holds what the start of the map page costs against its budget: one test for each part. */
export async function checkBundleBudget(site: string, chromium: string): Promise<CheckResult> {
  const weight = weighPage(site, 'index.html', await recordVisit(chromium, { folder: site }));
  const parts: readonly (readonly [string, Weight, number])[] = [
    ['scripts before the first useful view', weight.entryScripts, BUDGET.entryScriptsKilobytes],
    ['all scripts of the map page', weight.mapScripts, BUDGET.mapScriptsKilobytes],
    ['data of the first view', weight.firstViewData, BUDGET.firstViewDataKilobytes],
  ];
  const lines = parts.map(([name, weight, limit]) => {
    const isWithin = weight.files.length > 0 && weight.bytes <= limit * 1000;
    const size = `${(weight.bytes / 1000).toFixed(1)} kB brotli of ${limit} kB`;
    return { isWithin, line: `${name}: ${size}${isWithin ? '' : ` (${describeFiles(weight)})`}` };
  });
  const message = lines.map(({ isWithin, line }) => `${isWithin ? '✓' : '✗'} ${line}`).join('\n');
  return oneTest(
    lines.every(({ isWithin }) => isWithin),
    message,
  );
}
