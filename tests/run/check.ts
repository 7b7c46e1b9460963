/** What one check found. `skipped` tests neither passed nor failed, and are named aloud. */
export interface CheckResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  /** Said under the check when it failed; a command that printed for itself leaves it out. */
  readonly message?: string;
}

/** One thing that `npm test` verifies. */
export interface Check {
  /** Short name, also the word that selects it: `npm test -- lint`. */
  readonly name: string;
  /** Names of the checks without which this one could say nothing. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<CheckResult>;
}

/** Sums over all checks. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A check that is one test by itself. */
export function oneTest(isPassed: boolean, message?: string): CheckResult {
  const counts = isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return message === undefined ? counts : { ...counts, message };
}
