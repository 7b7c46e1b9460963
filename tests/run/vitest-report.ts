import type { CheckResult } from './check.ts';

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * True counts from vitest's JSON report. A file that could not be loaded has
 * no tests to count, and is one failed test; so is a run that failed for
 * another reason (an unhandled error, no test found, no report at all), since
 * otherwise it would look clean.
 */
export function countVitestReport(text: string | undefined, exitCode: number): CheckResult {
  const report = text === undefined ? undefined : (JSON.parse(text) as VitestReport);
  if (report === undefined)
    return { passed: 0, failed: 1, message: 'vitest left no report of what it ran' };
  const statuses = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => test.status),
  );
  const unloaded = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length + unloaded.length;
  const skipped = statuses.length - statuses.filter(isRun).length;
  const counts = { passed, failed, skipped };
  if (failed > 0 || (exitCode === 0 && report.success && passed > 0)) return counts;
  const message =
    passed === 0 && exitCode === 0
      ? 'vitest found no test to run'
      : `vitest ended with exit code ${exitCode} though no single test failed: see above`;
  return { ...counts, failed: 1, message };
}

function isRun(status: string): boolean {
  return status === 'passed' || status === 'failed';
}
