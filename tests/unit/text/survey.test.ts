import { expect, test } from 'vitest';
import { RULE_IDS } from '../../../src/domain/machine-readability.ts';
import {
  FINDING_KINDS,
  SEVERITIES,
  type Finding,
  type FindingKind,
} from '../../../src/domain/survey-finding.ts';
import { surveyText } from '../../../src/text/survey.ts';

const kinds = Object.keys(FINDING_KINDS) as readonly FindingKind[];
const finding = (kind: FindingKind): Finding => ({
  kind,
  severity: 'note',
  rule: undefined,
  place: { sheet: '一覧', table: 1, cells: 'D12', column: '人口' },
  found: '12',
  expected: '34',
  done: '56',
  repairs: ['unit'],
  count: 1,
});

test.each(['ja', 'en'] as const)('every finding has words in %s, without holes', (language) => {
  const { findings } = surveyText[language];
  expect(Object.keys(findings).toSorted()).toEqual([...kinds].toSorted());
  for (const kind of kinds) {
    const said = findings[kind].says(finding(kind));
    expect(said, kind).toMatch(/\S/u);
    expect(said, kind).not.toMatch(/undefined|NaN|\[object/u);
  }
});

test('whatever cannot be taken says what to do', () => {
  for (const kind of kinds) {
    const [severity] = FINDING_KINDS[kind];
    if (severity !== 'refusal' && severity !== 'question') continue;
    expect(surveyText.ja.findings[kind].advice, kind).not.toBe('');
    expect(surveyText.en.findings[kind].advice, kind).not.toBe('');
  }
});

test('advice stands in both languages or in neither', () => {
  for (const kind of kinds)
    expect(surveyText.en.findings[kind].advice === '', kind).toBe(
      surveyText.ja.findings[kind].advice === '',
    );
});

test.each(['ja', 'en'] as const)('rules and severities are worded in %s', (language) => {
  const { rules, severities } = surveyText[language].report;
  expect(Object.keys(rules)).toEqual([...RULE_IDS]);
  expect(Object.keys(severities)).toEqual([...SEVERITIES]);
  expect(new Set(Object.values(rules)).size).toBe(30);
});
