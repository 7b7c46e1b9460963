import { expect, test } from 'vitest';
import { legendInNotes, meaningInNotes } from '../../../../src/survey/cells/absence-mark.ts';

test.each([
  ['△', ['※△は週１日以下の診療を示す。'], '週１日以下の診療を示す'],
  ['△', ['注 ○：あり、△：予定'], '予定'],
  ['△', ['増減の△は負の数。'], ''],
  ['◇', ['※△は週１日以下'], ''],
  ['有無不明', ['有無不明は除く'], ''],
])('the notes say of %s in %j: %j', (mark, notes, meaning) => {
  expect(meaningInNotes(mark, notes)).toBe(meaning);
});

test('a mark and its meaning may stand in cells side by side', () => {
  const legend = legendInNotes(['統計名：', '***', '数値が秘匿されているもの', '-', 'x']);
  expect([...legend]).toEqual([['***', 'suppressed']]);
});
