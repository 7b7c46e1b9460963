import type { Finding, FindingKind } from '../domain/survey-finding.ts';
import { findingOf, type Observation } from './finding-collector.ts';

/**
 * Thrown inside the engine when a file cannot be taken; `readSurveyFile` turns it
 * into a result, so that callers meet it as a value. Anything else that is thrown
 * is a fault of ours.
 */
export class SurveyRefusal extends Error {
  override readonly name = 'SurveyRefusal';
  readonly finding: Finding;

  constructor(kind: FindingKind, seen: Observation = {}, sheet = '') {
    super(`${kind}: found ${seen.found ?? ''}, expected ${seen.expected ?? ''}`);
    this.finding = findingOf(kind, sheet, 0, seen);
  }
}
