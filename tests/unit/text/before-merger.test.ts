import { expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/survey-finding.ts';
import { meaningFindingsEn } from '../../../src/text/importing/meaning-findings-en.ts';
import { meaningFindingsJa } from '../../../src/text/importing/meaning-findings-ja.ts';

const finding: Finding = {
  kind: 'beforeMerger',
  severity: 'warning',
  rule: undefined,
  place: { sheet: '', table: 1, cells: '', column: '' },
  found: '浜松市 2005-07-01、高知市 2008-01-01',
  expected: '1975-10-01',
  done: '3',
  repairs: [],
  count: 1,
};

test('a table older than mergers is told with municipality and day', () => {
  expect(meaningFindingsJa.beforeMerger.says(finding)).toContain(
    '1975年10月1日の表の浜松市（2005年7月1日合併）、高知市（2008年1月1日合併）など 3 市区町村の行は',
  );
  expect(meaningFindingsEn.beforeMerger.says(finding)).toContain('and others, 3 in all,');
  const all = { ...finding, done: '2' };
  expect(meaningFindingsJa.beforeMerger.says(all)).not.toContain('など');
});
