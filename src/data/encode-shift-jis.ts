import Encoding from 'encoding-japanese';
import type { EncodedText } from './encode-text.ts';

/** 〓, which stands for a character that cannot be set. */
const GETA = '〓';

/** Signs that Shift_JIS has under another code point. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  '—': '―',
  '–': '‐',
  '¥': '￥',
  '\u00A0': ' ',
};

/**
 * Encodes a text in Shift_JIS (CP932). 鰺 and 檮 have a place in it; what has none
 * (𠮷, 鷗, é) becomes 〓 and is reported.
 */
export function encodeShiftJis(text: string): EncodedText {
  const codes = new Map<string, readonly number[] | undefined>();
  const bytes: number[] = [];
  const replaced: string[] = [];
  for (const character of text) {
    if (!codes.has(character)) {
      codes.set(character, codeOf(character));
      if (codes.get(character) === undefined) replaced.push(character);
    }
    bytes.push(...(codes.get(character) ?? GETA_CODE));
  }
  return { bytes: Uint8Array.from(bytes), replaced };
}

function codeOf(character: string): readonly number[] | undefined {
  try {
    return Encoding.convert(SAME_SIGN[character] ?? character, {
      to: 'SJIS',
      from: 'UNICODE',
      type: 'array',
      fallback: 'error',
    });
  } catch {
    return undefined;
  }
}

const GETA_CODE = codeOf(GETA) ?? [];
