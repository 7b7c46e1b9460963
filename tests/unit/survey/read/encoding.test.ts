import Encoding from 'encoding-japanese';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectEncoding } from '../../../../src/survey/read/encoding.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const encoded = (text: string, to: 'SJIS' | 'EUCJP' | 'UTF16LE' | 'UTF16BE' | 'JIS'): Uint8Array =>
  Uint8Array.from(
    Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE', type: 'array' }),
  );

const TABLE = '都道府県,市町村,人口\n高知県,檮原町,3307\n高知県,大豊町,3252\n';

describe(detectEncoding, () => {
  test.each([
    ['utf-8', utf8(TABLE)],
    ['shift_jis', encoded(TABLE, 'SJIS')],
    ['euc-jp', encoded(TABLE, 'EUCJP')],
    ['utf-16le', encoded(TABLE, 'UTF16LE')],
    ['utf-16be', encoded(TABLE, 'UTF16BE')],
    ['iso-2022-jp', encoded(TABLE, 'JIS')],
  ])('recognises %s without a mark', (encoding, bytes) => {
    expect(detectEncoding(bytes)).toMatchObject({
      encoding,
      foreignLines: [],
      byteOrderMark: false,
    });
  });

  test('a byte order mark decides', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]);
    expect(detectEncoding(bytes)).toMatchObject({ encoding: 'utf-8', byteOrderMark: true });
  });

  test('ASCII alone is UTF-8, and said to be the same in all', () => {
    expect(detectEncoding(utf8('code,value\n1,2\n'))).toMatchObject({
      encoding: 'utf-8',
      ascii: true,
    });
  });

  test('half-width kana alone do not make Shift_JIS look like UTF-8', () => {
    expect(detectEncoding(encoded('ﾂｱ,ｺｳﾁ\nﾕｽﾊﾗ,1\n', 'SJIS')).encoding).toBe('shift_jis');
  });

  test('lines of another encoding are named', () => {
    const mixed = Uint8Array.from([
      ...utf8('高知県\n'),
      ...encoded('檮原町\n', 'SJIS'),
      ...utf8('大豊町\n'),
    ]);
    expect(detectEncoding(mixed)).toMatchObject({ encoding: 'utf-8', foreignLines: [2] });
    const other = Uint8Array.from([...encoded('高知県\n檮原町\n', 'SJIS'), ...utf8('大豊町\n')]);
    expect(detectEncoding(other)).toMatchObject({ encoding: 'shift_jis', foreignLines: [3] });
  });

  test('Japanese tables in Shift_JIS and EUC-JP are told apart', () => {
    const name = fc.stringMatching(/^[ぁ-んァ-ン亜-熙]{2,6}$/u).filter((text) => encodable(text));
    const table = fc.array(fc.tuple(name, fc.nat(9999)), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(table, fc.constantFrom('SJIS', 'EUCJP' as const), (rows, to) => {
        const text = `市町村,拠点の名称,人口（人）\n${rows.map((row) => `高知県の町,${row.join(',')}\n`).join('')}`;
        const { encoding } = detectEncoding(encoded(text, to));
        expect(encoding).toBe(to === 'SJIS' ? 'shift_jis' : 'euc-jp');
      }),
    );
  });
});

function encodable(text: string): boolean {
  return new TextDecoder('euc-jp').decode(encoded(text, 'EUCJP')) === text && !text.includes('?');
}
