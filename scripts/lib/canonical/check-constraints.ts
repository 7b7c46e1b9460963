import type { Wording } from '../wording.ts';
import type { CellValue, Misfit } from './parse-cell-text.ts';
import type { Field } from './data-package.ts';

/** What a cell breaks of its field's constraints; `undefined` when it keeps to all of them. */
export function brokenConstraint(text: string, cell: CellValue, field: Field): Misfit | undefined {
  const { required, minimum, maximum, pattern, allowed } = field.constraints;
  if (required && (cell.kind === 'absent' || text === '')) return missingValue();
  if (cell.kind === 'absent') return undefined;
  if (cell.kind === 'number') return outOfRange(cell.value, minimum, maximum);
  if (pattern !== undefined && !pattern.test(text)) return wrongForm(field, pattern);
  const items = cell.kind === 'list' ? cell.value : [text];
  if (allowed !== undefined && !items.every((item) => allowed.includes(item)))
    return notAllowed(allowed);
  return undefined;
}

function missingValue(): Misfit {
  return {
    expected: { ja: '値（記号や空欄は不可）', en: 'a value (no symbol of absence, not empty)' },
    action: { ja: '値を書いてください。', en: 'Write the value.' },
  };
}

function outOfRange(
  value: number,
  minimum: number | undefined,
  maximum: number | undefined,
): Misfit | undefined {
  const action = { ja: '出典と照らし合わせてください。', en: 'Compare it with the source.' };
  if (minimum !== undefined && value < minimum)
    return {
      expected: { ja: `${minimum}以上の数`, en: `a number of at least ${minimum}` },
      action,
    };
  if (maximum !== undefined && value > maximum)
    return { expected: { ja: `${maximum}以下の数`, en: `a number of at most ${maximum}` }, action };
  return undefined;
}

function wrongForm({ name, description }: Field, pattern: RegExp): Misfit {
  const form = { ja: `形 ${pattern.source}`, en: `the form ${pattern.source}` };
  return {
    expected: description === undefined ? form : asPhrase(description),
    action: name.endsWith('_code')
      ? {
          ja: '先頭の0が落ちていないか確かめてください（表計算ソフトで起こります）。',
          en: 'Check whether a leading zero was lost (spreadsheets do that).',
        }
      : { ja: 'この形で書き直してください。', en: 'Write it in this form.' },
  };
}

/** A description starts with a capital, the phrase after "expected" does not. */
function asPhrase({ ja, en }: Wording): Wording {
  return { ja, en: en.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()) };
}

function notAllowed(allowed: readonly string[]): Misfit {
  const list = allowed.join(', ');
  return {
    expected: { ja: `次のどれか: ${list}`, en: `one of ${list}` },
    action: { ja: 'どれかに書き直してください。', en: 'Write one of them.' },
  };
}
