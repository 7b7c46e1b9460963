import Encoding from 'encoding-japanese';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeText } from '../../../src/data/encode-text.ts';

function decodeShiftJis(bytes: Uint8Array): string {
  return Encoding.convert(bytes, { to: 'UNICODE', from: 'SJIS', type: 'string' });
}

describe('encodeText', () => {
  test('UTF-8 begins with a byte order mark and holds everything', async () => {
    const { bytes, replaced } = await encodeText('檮原町,𠮷', 'utf-8');
    expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    expect(new TextDecoder().decode(bytes)).toBe('檮原町,𠮷');
    expect(replaced).toEqual([]);
  });

  test('Shift_JIS holds the names of municipalities', async () => {
    const text = '鰺ヶ沢町,檮原町,﨑,髙,①,…,-\r\n';
    const { bytes, replaced } = await encodeText(text, 'shift_jis');
    expect(replaced).toEqual([]);
    expect(decodeShiftJis(bytes)).toBe(text);
    expect(bytes.slice(0, 2)).toEqual(Uint8Array.of(0xe9, 0xcb));
  });

  test('what Shift_JIS cannot hold becomes 〓 and is listed once', async () => {
    const { bytes, replaced } = await encodeText('𠮷野𠮷,鷗,é', 'shift_jis');
    expect(decodeShiftJis(bytes)).toBe('〓野〓,〓,〓');
    expect(replaced).toEqual(['𠮷', '鷗', 'é']);
  });

  test('a sign that Shift_JIS has elsewhere is not lost', async () => {
    const { bytes, replaced } = await encodeText('—–¥\u00A0', 'shift_jis');
    expect(replaced).toEqual([]);
    expect(decodeShiftJis(bytes)).toBe('―‐￥ ');
  });

  test('every text is encoded, and what is not listed is kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (text) => {
        const { bytes, replaced } = await encodeText(text, 'shift_jis');
        const back = Array.from(decodeShiftJis(bytes));
        const wanted = Array.from(text, (one) => (replaced.includes(one) ? '〓' : one));
        expect(back).toHaveLength(wanted.length);
        wanted.forEach((one, index) => {
          if (one === '〓') expect(back[index]).toBe('〓');
        });
      }),
    );
  });
});
