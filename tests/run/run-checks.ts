import type { Check, CheckResult, Totals } from './check.ts';
import { oneTest } from './check.ts';

/**
 * Runs the checks one after the other and adds up what they found. A failure
 * stops only the checks that need the failed one: those count as one failed
 * test each, because what they would have shown is not known. A check that
 * throws counts as failed with its message.
 */
export async function runChecks(
  checks: readonly Check[],
  print: (line: string) => void,
): Promise<Totals> {
  const results = new Map<string, CheckResult>();
  for (const check of checks) {
    print(`\n── ${check.name}`);
    const started = performance.now();
    const blocker = check.needs?.find((name) => (results.get(name)?.failed ?? 0) > 0);
    const result =
      blocker === undefined
        ? await runOne(check)
        : oneTest(false, `not run: it needs "${blocker}", which failed`);
    results.set(check.name, result);
    print(describeResult(check.name, result, performance.now() - started));
  }
  return addUp([...results.values()]);
}

/**
 * The checks whose name contains one of the words, in their order; all of
 * them without words. Throws when a word selects nothing.
 */
export function selectChecks(checks: readonly Check[], words: readonly string[]): Check[] {
  const idle = words.find((word) => !checks.some((check) => check.name.includes(word)));
  if (idle !== undefined) {
    const names = checks.map((check) => check.name).join(', ');
    throw new Error(`no check is called "${idle}"; there are: ${names}`);
  }
  if (words.length === 0) return [...checks];
  return checks.filter((check) => words.some((word) => check.name.includes(word)));
}

async function runOne(check: Check): Promise<CheckResult> {
  try {
    return await check.run();
  } catch (error) {
    return oneTest(false, error instanceof Error ? error.message : String(error));
  }
}

function describeResult(name: string, result: CheckResult, milliseconds: number): string {
  const mark = result.failed === 0 ? '✓' : '✗';
  const counts = [`${result.passed} ok`];
  if (result.failed > 0) counts.push(`${result.failed} not ok`);
  if ((result.skipped ?? 0) > 0) counts.push(`${result.skipped} skipped`);
  const line = `${mark} ${name}: ${counts.join(', ')} (${(milliseconds / 1000).toFixed(1)} s)`;
  return result.message === undefined ? line : `${line}\n${indent(result.message)}`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}

function addUp(results: readonly CheckResult[]): Totals {
  return results.reduce<Totals>(
    (sum, result) => ({
      passed: sum.passed + result.passed,
      failed: sum.failed + result.failed,
      skipped: sum.skipped + (result.skipped ?? 0),
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
