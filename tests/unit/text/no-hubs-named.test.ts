import { expect, test } from 'vitest';
import { briefingEn } from '../../../src/text/en/briefing.ts';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { en } from '../../../src/text/en.ts';
import { ja } from '../../../src/text/ja.ts';

test.each([
  ['ja', ja, '未取込'],
  ['en', en, 'not loaded'],
] as const)('a frame without a named hub or RMO does not count 0: %s', (_, { embed }, absent) => {
  for (const said of [embed.summaryHubs(undefined), embed.hubsOf(undefined), embed.rmos(0)]) {
    expect(said).toContain(absent);
    expect(said).not.toMatch(/(?<!\d)0(?!\d)/);
  }
  // Those that are known and had not opened by the year are counted: 0 is true of them.
  expect(embed.summaryHubs(0)).toMatch(/(?<!\d)0(?!\d)/);
  for (const said of [embed.summaryHubs(58), embed.hubsOf(58), embed.rmos(58)])
    expect(said).toContain('58');
});

// The named hubs are a sample: where it has none, nothing is known, and 0 would be a claim.
test.each([
  ['ja', briefingJa, '未取込'],
  ['en', briefingEn, 'not loaded'],
] as const)('an area without a named hub is never said to have none: %s', (_, words, absent) => {
  const { sheet } = words.exports;
  for (const said of [
    sheet.hubsIn('大阪府', undefined, 2022),
    words.slides.proposal.area('大阪府', 4, 43, undefined),
  ]) {
    expect(said).toContain(absent);
    expect(said).not.toMatch(/(?<!\d)0(?!\d)/);
  }
  expect(sheet.hubsIn('高知県', 58, 2022)).toContain('58');
  expect(words.slides.proposal.area('高知県', 29, 34, 58)).toContain('58');
  // Known ones that opened later are a true 0 of that year.
  for (const said of [
    sheet.hubsIn('青森県', 0, 2016),
    words.slides.proposal.area('青森県', 4, 40, 0),
  ])
    expect(said).not.toContain(absent);
  expect(sheet.hubsIn('青森県', 0, 2016)).toMatch(/2016.*(?<!\d)0(?!\d)/);
});
