import { expect, test } from 'vitest';
import { checkSurvey } from '../../../../src/survey/check-survey.ts';
import { reportHtml } from '../../../../src/survey/report/report-html.ts';
import { reportJson } from '../../../../src/survey/report/report-json.ts';
import { reportText } from '../../../../src/survey/report/report-text.ts';
import { surveyText } from '../../../../src/text/survey.ts';
import { realContext } from '../../../pipeline/survey/case-outcome.ts';

const TABLE = [
  '都道府県,市町村,拠点名,人口',
  '高知県,檮原町,<b>あおぞら</b>,"1,234人"',
  '高知県,大豊町,みずほ,<script>alert(1)</script>',
  ...Array.from({ length: 8 }, (_, at) => `高知県,檮原町,拠点${at},${at}人`),
  ',池田町,つばさ,3',
].join('\n');
const report = await checkSurvey(
  new TextEncoder().encode(TABLE),
  '<調査>.csv',
  await realContext(),
);

test('the text names file, place, what was found, what was done and what to do', () => {
  const text = reportText(report, surveyText.ja);
  expect(text).toContain('<調査>.csv: 取り込めません。');
  expect(text).toContain(
    '[修復]［L2-01］ D2「人口」: 「1,234人」を 1234 と読みました（桁区切りを除く、単位を除く）。',
  );
  expect(text).toContain('対応: 数だけを入力し、単位や注記は見出しや別の列に書いてください。');
  expect(text).toContain('ほか 4 か所');
  expect(text).toContain('市区町村が決まらない行は 1 行です。');
});

test('a text file shows a line as it was decoded, and how to say otherwise', () => {
  const text = reportText(report, surveyText.ja);
  expect(text).toContain('utf-8 で読んだ見本: 都道府県,市町村,拠点名,人口');
  expect(text).toContain('--encoding');
  expect(reportJson(report)).toContain('"sample": "都道府県,市町村,拠点名,人口');
});

test('what stops the import stands first', () => {
  const lines = reportText(report, surveyText.ja).split('\n');
  expect(lines[1]).toMatch(/^\[質問\]［L3-06］ B12「市町村」: 「高知県池田町」/u);
});

test('the terminal lists five places of a kind, or all', () => {
  const repairs = (text: string): number =>
    text.split('\n').filter((line) => line.includes('L2-01') && line.startsWith('[修復]')).length;
  expect(repairs(reportText(report, surveyText.ja))).toBe(5);
  expect(repairs(reportText(report, surveyText.ja, Infinity))).toBe(9);
});

test('the page lets nothing of the file act as HTML, and has no script', () => {
  const html = reportHtml(report, surveyText.ja, '2026-01-01');
  expect(html).not.toMatch(/<script|<b>|<調査>/u);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('<html lang="ja">');
  expect(html).toContain('2026-01-01');
});

test('the page is complete in English', () => {
  const html = reportHtml(report, surveyText.en, '2026-01-01');
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('It cannot be taken.');
  // Japanese stands only in what the file itself says, in candidates, and in examples.
  const own = html.replaceAll(/<(?<tag>li|p|title)\b.*?<\/\k<tag>>/gsu, '');
  expect(own).not.toMatch(/[ぁ-んァ-ヶ一-鿋]/u);
  expect(own).toContain('Machine readability (of 100 points)');
});

test('the JSON has every finding by address, and is the same every time', () => {
  const json = reportJson(report);
  expect(reportJson(report)).toBe(json);
  const value = JSON.parse(json) as {
    verdict: string;
    findings: { kind: string; place: { cells: string } }[];
    tables: { unmatched: { row: number }[] }[];
  };
  expect(value.verdict).toBe('refused');
  expect(value.findings.find(({ kind }) => kind === 'numberUnreadable')?.place.cells).toBe('D3');
  expect(value.tables[0]?.unmatched[0]?.row).toBe(12);
});
