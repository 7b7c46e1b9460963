import type { RuleId } from '../../domain/machine-readability.ts';
import type { Finding, FindingKind, Severity } from '../../domain/survey-finding.ts';
import type { Verdict } from './survey-report.ts';

/** The wording a report is written with; `surveyText` of `src/text/survey.ts` fits it. */
export interface ReportWords {
  readonly findings: Readonly<
    Record<FindingKind, { readonly says: (finding: Finding) => string; readonly advice: string }>
  >;
  readonly report: {
    readonly language: string;
    readonly title: string;
    readonly file: string;
    readonly sheet: (name: string, table: number) => string;
    readonly sample: (encoding: string, line: string) => string;
    readonly encodingAdvice: string;
    readonly place: (cells: string, column: string) => string;
    readonly further: (count: number) => string;
    readonly advice: string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly rules: Readonly<Record<RuleId, string>>;
    readonly rule: string;
    readonly ruleSource: string;
    readonly score: string;
    readonly level: (level: number) => string;
    readonly before: string;
    readonly after: string;
    readonly unjudged: string;
    readonly broken: string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly counts: (rows: number, passed: number, unmatched: number, leftOut: number) => string;
    readonly unmatched: string;
    readonly unmatchedRow: (row: number, found: string) => string;
    readonly missing: string;
    readonly none: string;
    readonly date: string;
  };
}
