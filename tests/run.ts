import { CHECKS } from './run/checks.ts';
import { runChecks, selectChecks } from './run/run-checks.ts';

/*
 * `npm test`: every check, or those whose names contain one of the words given
 * (`npm test -- lint browser`). The last line is the true total, and only it
 * has this form; the exit code is 0 only when nothing failed.
 */
const checks = selectChecks(CHECKS, process.argv.slice(2));
const { passed, failed, skipped } = await runChecks(checks, (line) => console.log(line));
if (skipped > 0) console.log(`\n${skipped} tests were skipped and are in neither number.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
