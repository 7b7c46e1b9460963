import { CFB } from '@e965/xlsx';
import { lines, patched, utf8, workbook, zipped, encoded, joined, type SurveyCase } from './input-files.ts';

const HEAD = '都道府県,市町村,拠点名,集落数';
const mixed = joined(
  utf8(lines(HEAD, '高知県,檮原町,あおぞら,6')),
  encoded(lines('高知県,大豊町,みずほ,12'), 'SJIS'),
  utf8(lines('高知県,香美市,つばさ,3')),
);

/** Files that cannot be taken, or only after an answer. */
export const refusalCases: Readonly<Record<string, SurveyCase>> = {
  'encoding-mixed': { shows: 'lines in two encodings', file: 'input.csv', bytes: mixed },
  'encoding-given': {
    shows: 'an encoding given overrides; what it cannot read is pointed at',
    file: 'input.csv',
    bytes: mixed,
    options: { encoding: 'utf-8' },
  },
  'empty': { shows: 'an empty file', file: 'input.csv', bytes: new Uint8Array() },
  'pdf': { shows: 'a PDF named .xlsx', file: 'input.xlsx', bytes: utf8('%PDF-1.7\n%âãÏÓ\n') },
  'html-named-xls': {
    shows: 'a web page named .xls, as some systems export',
    file: 'input.xls',
    bytes: utf8('<html><body><table><tr><td>市町村</td></tr></table></body></html>\n'),
  },
  'word': {
    shows: 'a Word document',
    file: 'input.docx',
    bytes: zipped({ '[Content_Types].xml': utf8('<Types/>'), 'word/document.xml': utf8('<w:document/>') }),
  },
  'password': { shows: 'a workbook with a password', file: 'input.xlsx', bytes: encrypted() },
  'cut-off': {
    shows: 'a workbook cut off in the middle',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [{ name: '一覧', cells: [['市町村', '人口'], ['檮原町', 1]] }]).subarray(0, 900),
  },
  'zip-bomb': {
    shows: 'a workbook that would grow beyond the limit, by its own directory',
    file: 'input.xlsx',
    bytes: bomb(),
    options: { limits: { inflatedBytes: 1_000_000 } },
  },
  'zip-bomb-lying': {
    shows: 'a workbook whose directory states a false size',
    file: 'input.xlsx',
    bytes: lyingBomb(),
  },
  'too-many-rows': {
    shows: 'more rows than allowed: nothing is taken',
    file: 'input.csv',
    bytes: utf8(lines(HEAD, ...Array.from({ length: 60 }, (_, at) => `高知県,檮原町,拠点${at},1`))),
    options: { limits: { rows: 50 } },
  },
  'no-table': { shows: 'text without a table', file: 'input.csv', bytes: utf8('お知らせ\n\n来週から調査を始めます。\n') },
  'formula-error': {
    shows: 'a formula with an error in a column that is used',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '一覧',
        cells: [
          HEAD.split(','),
          ['高知県', '檮原町', 'あおぞら', { t: 'n', v: 6, f: '2*3' }],
          ['高知県', '大豊町', 'みずほ', { t: 'e', v: 0x17, f: 'A1+#REF!' }],
        ],
      },
    ]),
  },
  'formula-uncalculated': {
    shows: 'a formula without a stored result is not 0',
    file: 'input.xlsx',
    bytes: patched(
      workbook('xlsx', [
        {
          name: '一覧',
          cells: [
            HEAD.split(','),
            ['高知県', '檮原町', 'あおぞら', { t: 'n', v: 6, f: '2*3' }],
            ['高知県', '大豊町', 'みずほ', { t: 'n', v: 0, f: '1-1' }],
          ],
        },
      ]),
      { 'xl/worksheets/sheet1.xml': (xml) => xml.replace(/(<c r="D2"[^>]*><f>[^<]*<\/f>)<v>6<\/v>/u, '$1') },
    ),
  },
  'column-twice': {
    shows: 'two columns with one heading that is needed',
    file: 'input.csv',
    bytes: utf8(lines('都道府県,市町村,拠点名,集落数,集落数', '高知県,檮原町,あおぞら,6,7')),
  },
  'remarks-twice': {
    shows: 'two columns of remarks, or of row numbers, refuse nothing: the first is read, and both are named',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '番号,番号,都道府県,市町村,拠点名,集落数,備考,備考',
        '1,1,高知県,檮原町,あおぞら,6,廃校を使う,令和5年に移転',
      ),
    ),
  },
  'unknown-table': {
    shows: 'a table that is none of the known ones',
    file: 'input.csv',
    bytes: utf8(lines('商品,単価,数量', 'りんご,100,3', 'みかん,50,10')),
  },
  'date-missing': {
    shows: 'figures without a date are asked about',
    file: 'input.csv',
    bytes: utf8(lines('団体コード,市町村,人口（人）', '394050,檮原町,40', '393444,大豊町,50')),
  },
};

function encrypted(): Uint8Array {
  const file = CFB.utils.cfb_new() as object;
  CFB.utils.cfb_add(file, '/EncryptionInfo', utf8('架空'));
  CFB.utils.cfb_add(file, '/EncryptedPackage', utf8('架空'));
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as number[]);
}

function bomb(): Uint8Array {
  const book = workbook('xlsx', [{ name: '一覧', cells: [['市町村', '人口'], ['檮原町', 1]] }]);
  return patched(book, { 'xl/worksheets/sheet1.xml': (xml) => xml + ' '.repeat(2_000_000) });
}

/** The sizes in the central directory and local header are made to say 100 bytes. */
function lyingBomb(): Uint8Array {
  const bytes = bomb();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    const signature = view.getUint32(at, true);
    const [sizeAt, nameAt] = signature === 0x02014b50 ? [24, 46] : [22, 30];
    if (signature !== 0x02014b50 && signature !== 0x04034b50) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + nameAt, at + nameAt + 24));
    if (name === 'xl/worksheets/sheet1.xml') view.setUint32(at + sizeAt, 100, true);
  }
  return bytes;
}
