import type { LevelScore } from '../../domain/machine-readability.ts';
import type { Finding } from '../../domain/survey-finding.ts';
import type { Interpretation } from '../interpret/interpretation.ts';
import type { SurveyFile } from '../read/survey-file.ts';

/**
 * `clean`: taken as it is. `repaired`: taken after repairs or with warnings.
 * `refused`: cannot be taken, or a question waits for its answer.
 */
export type Verdict = 'clean' | 'repaired' | 'refused';

/** Everything there is to say of a survey file. */
export interface SurveyReport {
  readonly file: SurveyFile;
  /** Tables that were read to the end, in the order of the file. */
  readonly interpretations: readonly Interpretation[];
  /** Of the file, then of each table. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** Scores as received, and as the engine would hand the tables out. */
  readonly before: readonly LevelScore[];
  readonly after: readonly LevelScore[];
}

/** The verdict that a set of findings amounts to. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const has = (...severities: readonly Finding['severity'][]): boolean =>
    findings.some(({ severity }) => severities.includes(severity));
  if (has('refusal', 'question')) return 'refused';
  return has('repaired', 'warning') ? 'repaired' : 'clean';
}
