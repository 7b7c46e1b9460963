import { expect, test } from 'vitest';
import { RULE_IDS, RULES, type RuleId } from '../../../../src/domain/machine-readability.ts';
import {
  FINDING_KINDS,
  type Finding,
  type FindingKind,
} from '../../../../src/domain/survey-finding.ts';
import { findingOf } from '../../../../src/survey/finding-collector.ts';
import type { SurveyFile } from '../../../../src/survey/read/survey-file.ts';
import { scoreFile } from '../../../../src/survey/report/score.ts';

const kindOf = (rule: RuleId): FindingKind => {
  const found = Object.entries(FINDING_KINDS).find(
    ([, entry]) => (entry as readonly string[])[1] === rule,
  );
  if (found === undefined) throw new Error(`no finding breaks ${rule}`);
  return found[0] as FindingKind;
};
const broken = (sheet: string, table: number, ...rules: readonly RuleId[]): readonly Finding[] =>
  rules.map((rule) => findingOf(kindOf(rule), sheet, table));

function file(kind: 'xlsx' | 'text', tables: number): SurveyFile {
  const made = Array.from({ length: tables }, (_, at) => ({
    sheet: 's',
    ordinal: at + 1,
    range: '',
    headingRows: [0, 0] as const,
    titles: [],
    notes: [],
    unit: undefined,
    columns: [],
    rows: [],
  }));
  return {
    fileName: 'a',
    byteLength: 1,
    kind,
    encoding: undefined,
    sheets: [{ name: 's', hidden: false, tables: made }],
    findings: [],
    refusal: undefined,
  };
}

const scores = (of: SurveyFile, findings: readonly Finding[]): readonly (number | undefined)[] =>
  scoreFile(of, findings).map(({ score }) => score);

test('there are 15, 6 and 9 rules, 26 of them scored', () => {
  const levels = RULE_IDS.map((id) => id.slice(0, 2));
  expect(['L1', 'L2', 'L3'].map((level) => levels.filter((own) => own === level).length)).toEqual([
    15, 6, 9,
  ]);
  expect(RULE_IDS.filter((id) => RULES[id].scored)).toHaveLength(26);
});

test('nothing broken is 100 on each level', () => {
  expect(scores(file('text', 1), [])).toEqual([100, 100, 100]);
});

test('critical and major rules take off the points of their level', () => {
  const findings = broken('s', 1, 'L1-12', 'L1-04', 'L2-04', 'L2-06', 'L3-06', 'L3-09');
  expect(scores(file('xlsx', 1), findings)).toEqual([85, 30, 75]);
});

test('a fatal rule sets its level to 0', () => {
  expect(scores(file('xlsx', 1), broken('s', 1, 'L2-01'))).toEqual([100, 0, 100]);
});

test('a rule broken many times counts once a table, and once for each table', () => {
  const twice = [...broken('s', 1, 'L1-12'), ...broken('s', 1, 'L1-12')];
  expect(scores(file('xlsx', 2), twice)).toEqual([90, 100, 100]);
  expect(scores(file('xlsx', 2), [...twice, ...broken('s', 2, 'L1-12')])).toEqual([80, 100, 100]);
});

test('what concerns the whole sheet counts for each of its tables', () => {
  expect(scores(file('xlsx', 2), broken('s', 0, 'L1-13'))).toEqual([80, 100, 100]);
});

test('rules that are not judged, and rules of the other format, take nothing off', () => {
  expect(scores(file('text', 1), broken('s', 1, 'L1-12', 'L1-09', 'L3-03'))).toEqual([
    100, 100, 100,
  ]);
});

test('a score never falls below 0', () => {
  const findings = broken('s', 1, 'L2-04', 'L2-05', 'L2-06');
  expect(scores(file('xlsx', 2), [...findings, ...broken('s', 2, 'L2-04')])).toEqual([100, 0, 100]);
});

test('what is no table has no score but for its format', () => {
  const refusal = findingOf('notATable', '', 0);
  expect(scores({ ...file('text', 0), refusal }, [refusal])).toEqual([0, undefined, undefined]);
});
