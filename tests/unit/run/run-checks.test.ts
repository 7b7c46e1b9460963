import { describe, expect, test } from 'vitest';
import type { Check } from '../../run/check.ts';
import { oneTest } from '../../run/check.ts';
import { runChecks, selectChecks } from '../../run/run-checks.ts';

function check(name: string, run: Check['run'], needs: readonly string[] = []): Check {
  return { name, run, needs };
}

const passes = async () => oneTest(true);
const fails = async () => oneTest(false, 'it is wrong');

describe('runChecks', () => {
  test('adds up what every check found', async () => {
    const counts = { passed: 40, failed: 2, skipped: 3 };
    const totals = await runChecks(
      [check('format', passes), check('unit', async () => counts), check('lint', fails)],
      () => {},
    );
    expect(totals).toEqual({ passed: 41, failed: 3, skipped: 3 });
  });

  test('goes on after a failure', async () => {
    const ran: string[] = [];
    const note = (name: string) => async () => {
      ran.push(name);
      return oneTest(name !== 'lint');
    };
    await runChecks([check('lint', note('lint')), check('unit', note('unit'))], () => {});
    expect(ran).toEqual(['lint', 'unit']);
  });

  test('counts a check as failed when one it needs has failed, and does not run it', async () => {
    const lines: string[] = [];
    const never = async () => {
      throw new Error('ran all the same');
    };
    const totals = await runChecks(
      [check('site', fails), check('browser', never, ['site']), check('walk', never, ['browser'])],
      (line) => lines.push(line),
    );
    expect(totals).toEqual({ passed: 0, failed: 3, skipped: 0 });
    expect(lines.join('\n')).toContain('not run: it needs "site", which failed');
    expect(lines.join('\n')).not.toContain('ran all the same');
  });

  test('runs a check whose need was left out of the selection', async () => {
    expect(await runChecks([check('browser', passes, ['site'])], () => {})).toMatchObject({
      passed: 1,
      failed: 0,
    });
  });

  test('counts a check that throws as one failed test, with its message', async () => {
    const lines: string[] = [];
    const throws = async () => {
      throw new Error('no such program');
    };
    const totals = await runChecks([check('types', throws)], (line) => lines.push(line));
    expect(totals).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(lines.join('\n')).toContain('no such program');
  });

  test('never prints the closing line itself', async () => {
    const lines: string[] = [];
    await runChecks([check('unit', async () => ({ passed: 3, failed: 0 }))], (line) =>
      lines.push(...line.split('\n')),
    );
    expect(lines.filter((line) => /\d+ passed, \d+ failed/.test(line))).toEqual([]);
  });
});

describe('selectChecks', () => {
  const checks = [check('lint', passes), check('types', passes), check('types: pure', passes)];

  test('takes all without words, and those that contain a word in their order', () => {
    expect(selectChecks(checks, [])).toEqual(checks);
    expect(selectChecks(checks, ['types', 'lint'])).toEqual(checks);
    expect(selectChecks(checks, ['types']).map(({ name }) => name)).toEqual([
      'types',
      'types: pure',
    ]);
  });

  test('refuses a word that selects nothing, naming what there is', () => {
    expect(() => selectChecks(checks, ['lint', 'colour'])).toThrow(
      'no check is called "colour"; there are: lint, types, types: pure',
    );
  });
});
