import type { Language, Wording } from './wording.ts';
import { terminalLanguage } from './wording.ts';

/** One thing that a user can put right, and how. */
export interface UserFinding {
  /** File as the user knows it, such as `data/survey/targets.csv`. */
  readonly file: string;
  /** Row as a spreadsheet counts, the heading being row 1. */
  readonly row?: number | undefined;
  /** Heading of the column; in a JSON file the path of the value. */
  readonly column?: string | undefined;
  /** What stands there (quoted as it is), or a description of it. */
  readonly found: string | Wording;
  /** What must stand there; a noun phrase without full stop. */
  readonly expected: Wording;
  /** What to do; a whole sentence. */
  readonly action: Wording;
}

/**
 * The input is wrong and the user can mend it: one or many findings, all of
 * them in the message. Anything else that is thrown is a fault of the program.
 */
export class UserError extends Error {
  readonly findings: readonly UserFinding[];

  constructor(findings: UserFinding | readonly UserFinding[], language?: Language) {
    const list = isList(findings) ? findings : [findings];
    super(describeFindings(list, language ?? terminalLanguage()));
    this.name = 'UserError';
    this.findings = list;
  }
}

/** Every finding on a line of its own. */
export function describeFindings(findings: readonly UserFinding[], language: Language): string {
  return findings.map((finding) => describeFinding(finding, language)).join('\n');
}

/** One finding in words: file, row, column, found, expected, what to do. */
export function describeFinding(finding: UserFinding, language: Language): string {
  const found =
    typeof finding.found === 'string' ? quote(finding.found, language) : finding.found[language];
  const { expected, action } = finding;
  if (language === 'ja')
    return `${placeInJapanese(finding)}: ${found}。必要なもの: ${expected.ja}。${action.ja}`;
  return `${placeInEnglish(finding)}: found ${found}, expected ${expected.en}. ${action.en}`;
}

function placeInJapanese({ file, row, column }: UserFinding): string {
  const place = row === undefined ? [file] : [file, `${row}行`];
  if (column === undefined) return place.join(' ');
  return [...place, isJson(file) ? column : `${column}列`].join(' ');
}

function placeInEnglish({ file, row, column }: UserFinding): string {
  const place = row === undefined ? [file] : [file, `row ${row}`];
  if (column === undefined) return place.join(', ');
  return [...place, isJson(file) ? column : `column ${column}`].join(', ');
}

function isJson(file: string): boolean {
  return file.endsWith('.json');
}

function quote(cell: string, language: Language): string {
  if (language === 'ja') return cell === '' ? '空欄' : `「${cell}」`;
  return cell === '' ? 'an empty cell' : `"${cell}"`;
}

function isList(
  findings: UserFinding | readonly UserFinding[],
): findings is readonly UserFinding[] {
  return Array.isArray(findings);
}
