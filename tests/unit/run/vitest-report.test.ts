import { describe, expect, test } from 'vitest';
import { countVitestReport } from '../../run/vitest-report.ts';

function report(files: readonly { status: string; tests: readonly string[] }[], success: boolean) {
  return JSON.stringify({
    success,
    testResults: files.map(({ status, tests }) => ({
      name: 'some.test.ts',
      status,
      assertionResults: tests.map((result) => ({ status: result })),
    })),
  });
}

describe('countVitestReport', () => {
  test('counts tests, not files', () => {
    const text = report(
      [
        { status: 'passed', tests: ['passed', 'passed', 'skipped', 'todo'] },
        { status: 'failed', tests: ['passed', 'failed'] },
      ],
      false,
    );
    expect(countVitestReport(text, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  test('counts every file that could not be loaded as one failed test', () => {
    const text = report(
      [
        { status: 'failed', tests: [] },
        { status: 'failed', tests: [] },
        { status: 'passed', tests: ['passed'] },
      ],
      false,
    );
    expect(countVitestReport(text, 1)).toMatchObject({ passed: 1, failed: 2 });
  });

  test('counts a file whose hook failed after its tests passed as one failed test', () => {
    const text = report([{ status: 'failed', tests: ['passed'] }], false);
    expect(countVitestReport(text, 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('fails a run that ended badly though every test passed', () => {
    const text = report([{ status: 'passed', tests: ['passed'] }], true);
    expect(countVitestReport(text, 1)).toMatchObject({ passed: 1, failed: 1 });
    const unhandled = report([{ status: 'passed', tests: ['passed'] }], false);
    expect(countVitestReport(unhandled, 0)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('fails a run without tests, and one without report', () => {
    expect(countVitestReport(report([], true), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countVitestReport(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});
