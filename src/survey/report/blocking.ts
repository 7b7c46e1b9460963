import type { Finding, FindingKind } from '../../domain/survey-finding.ts';

/** Questions about single rows: without an answer the other rows can still be taken. */
const ABOUT_ROWS: ReadonlySet<FindingKind> = new Set([
  'nameAmbiguous',
  'nameUnknown',
  'codeNameDiffer',
  'partOfMunicipality',
  'placeBlank',
]);

/**
 * The findings for which a file is not taken in: refusals and open questions.
 * `leavesUnmatched`: rows whose municipality is not certain are left out instead.
 */
export function blockingFindings(
  findings: readonly Finding[],
  leavesUnmatched: boolean,
): readonly Finding[] {
  return findings.filter(
    ({ severity, kind }) =>
      severity === 'refusal' ||
      (severity === 'question' && !(leavesUnmatched && ABOUT_ROWS.has(kind))),
  );
}
