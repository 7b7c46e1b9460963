import { expect, test } from 'vitest';
import { checkSurvey } from '../../../../src/survey/check-survey.ts';
import { cellsOf } from '../../../../src/survey/write/tidy-parts.ts';
import { tidyTable } from '../../../../src/survey/write/tidy-rows.ts';
import { realContext } from '../../../pipeline/survey/case-outcome.ts';

const context = await realContext();

/** What the tidy table says of three facilities of one hub, and the findings about them. */
async function facilities(marks: readonly string[], note = '') {
  const text = [
    '都道府県,市町村,拠点名,集落数,郵便局,診療所,公民館',
    `高知県,檮原町,あおぞら,3,${marks.join(',')}`,
    '高知県,檮原町,みずほ,3,○,○,○',
    ...(note === '' ? [] : ['', note]),
  ].join('\n');
  const report = await checkSurvey(new TextEncoder().encode(text), 'a.csv', context);
  const canonical = report.interpretations[0]?.canonical;
  if (canonical === undefined) throw new Error('no table');
  const { headings, rows } = tidyTable(canonical, context.index);
  const cells = cellsOf([...rows][0] ?? []);
  return {
    said: ['郵便局', '診療所', '公民館'].map((heading) => cells[headings.indexOf(heading)]),
    findings: report.findings
      .filter(({ kind }) => kind === 'absenceRead' || kind === 'markUnclear')
      .map(({ kind, place, done }) => [kind, place.cells, done]),
  };
}

test('a facility that a row leaves open is neither 有 nor 無, and its cell is named', async () => {
  expect(await facilities(['○', '***', '-'])).toEqual({
    said: ['有', '…', '無'],
    findings: [['absenceRead', 'F2', 'notSurveyed']],
  });
  expect(await facilities(['…', '△', '○'])).toEqual({
    said: ['…', '…', '有'],
    findings: [
      ['absenceRead', 'E2', 'unknown'],
      ['markUnclear', 'F2', ''],
    ],
  });
});

test('x is no facility, unless the table says that it stands for 秘匿', async () => {
  expect((await facilities(['○', 'x', ''])).said).toEqual(['有', '無', '無']);
  expect((await facilities(['○', 'x', ''], '注：「x」は秘匿。')).said).toEqual(['有', '…', '無']);
});
