import { isBlank, textOf, type CellContent } from '../grid.ts';
import { remember } from '../remember.ts';
import { normaliseMark } from './absence-mark.ts';

/** What came of reading a yes-or-no cell. */
export type YesNoReading =
  | {
      readonly status: 'yes' | 'no';
      readonly style: string;
      /** What stands in brackets behind the answer: 有（あおぞら会）. */
      readonly detail?: string;
    }
  | { readonly status: 'blank' | 'unclear' | 'unknown' };

const YES = [
  '○',
  '◯',
  '〇',
  '●',
  '◎',
  '✓',
  '✔',
  '☑',
  'レ',
  '1',
  'yes',
  'true',
  '有',
  '有り',
  'あり',
  'はい',
  'いる',
  '該当',
  '設置',
  '位置付けあり',
  '位置付け有',
  '位置付けている',
  '策定済',
];
const NO = [
  '×',
  '✕',
  '✗',
  'x',
  '0',
  'no',
  'false',
  '無',
  '無し',
  'なし',
  'いいえ',
  'いない',
  '非該当',
  '-',
  '位置付けなし',
  '位置付け無',
  '位置付けていない',
  '未設置',
];
const UNCLEAR = ['△', '▲', '▽', '▼', '□', '■', '※', '予定', '検討中', '設置予定'];
const UNKNOWN = ['...', '不明', '不詳', '未回答', '無回答', '?', '未調査'];

const READINGS = new Map<string, YesNoReading>([
  ...YES.map((mark): [string, YesNoReading] => [
    normaliseMark(mark),
    { status: 'yes', style: styleOf(mark) },
  ]),
  ...NO.map((mark): [string, YesNoReading] => [
    normaliseMark(mark),
    { status: 'no', style: styleOf(mark) },
  ]),
  ...UNCLEAR.map((mark): [string, YesNoReading] => [normaliseMark(mark), { status: 'unclear' }]),
  ...UNKNOWN.map((mark): [string, YesNoReading] => [normaliseMark(mark), { status: 'unknown' }]),
]);

/**
 * Reads ○ and ×, 有 and 無, 1 and 0, true and false. `unclear`: △ and 予定, which a
 * table must explain; `unknown`: not answered, or no such mark. A numbering in front
 * (1.有) is passed over.
 */
export function readYesNo(content: CellContent): YesNoReading {
  if (isBlank(content)) return { status: 'blank' };
  if (typeof content === 'boolean') return { status: content ? 'yes' : 'no', style: 'word' };
  return readMark(textOf(content));
}

const readWords = remember((text: string): YesNoReading => {
  const direct = READINGS.get(normaliseMark(text));
  if (direct !== undefined) return direct;
  const bare = text
    .normalize('NFKC')
    .replace(/^\s*\d{1,2}\s*[.:：)、]\s*/u, '')
    .trim();
  const plain = READINGS.get(normaliseMark(bare));
  return plain ?? detailed(bare) ?? { status: 'unknown' };
});

/** The letter that looks like ×, and is the mark of 秘匿 in statistics. */
const LETTER_X = /^\s*[xXｘＸ]\s*$/u;
const CROSS = /^\s*[×✕✗]\s*$/u;

/** Whether a cell that reads as no only holds the letter x: ×, or 秘匿. */
export function isLetterX(content: CellContent): boolean {
  return typeof content === 'string' && content.length <= 4 && LETTER_X.test(content);
}

/** Whether a cell holds ×, which no letter is. */
export function isCross(content: CellContent): boolean {
  return typeof content === 'string' && content.length <= 4 && CROSS.test(content);
}

/** What is not there yet, or no longer: R5設立予定, 検討中. Not 地区まちづくり検討会, a name. */
const NOT_NOW =
  /^(?:予定|検討中|準備中|休止中?|廃止)(?:$|[\s:・、,。.\d])|(?:予定(?:あり|有|中)?|(?:検討|準備|調整|休止)(?:中|している)?|見込み?|廃止済?み?)$/u;

/** 有（あおぞら会） is yes; 有（予定） is not yet, and 無（予定） still no. */
function detailed(text: string): YesNoReading | undefined {
  const { answer = '', detail = '' } =
    /^(?<answer>.+?)\((?<detail>[^()]+)\)$/u.exec(text)?.groups ?? {};
  const reading = READINGS.get(normaliseMark(answer));
  if (reading?.status !== 'yes' && reading?.status !== 'no') return reading;
  if (reading.status === 'yes' && NOT_NOW.test(detail.trim())) return { status: 'unclear' };
  return { ...reading, detail };
}

/** The marks of one character, by its code: no text of the cell has to be looked up. */
const SINGLE = new Map(
  [...YES, ...NO]
    .filter((mark) => mark.length === 1)
    .map((mark) => [mark.charCodeAt(0), READINGS.get(normaliseMark(mark))]),
);

function readMark(text: string): YesNoReading {
  const single = text.length === 1 ? SINGLE.get(text.charCodeAt(0)) : undefined;
  return single ?? readWords(text);
}

/** Marks of one style belong together; a column that mixes styles is not standardised. */
function styleOf(mark: string): string {
  if (/^[01]$/u.test(mark)) return 'digit';
  return /^[○◯〇●◎✓✔☑レ×✕✗x-]$/u.test(mark) ? 'mark' : 'word';
}
