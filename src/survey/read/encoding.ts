import Encoding from 'encoding-japanese';

/** Text encodings of Japanese tables, by the labels that `TextDecoder` knows. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'shift_jis',
  'euc-jp',
  'utf-16le',
  'utf-16be',
  'iso-2022-jp',
] as const;

/** One encoding; `shift_jis` includes the CP932 extensions, as the Encoding Standard has it. */
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** What the bytes say about their encoding. */
export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  readonly byteOrderMark: boolean;
  /** Nothing outside ASCII: every encoding reads it the same. */
  readonly ascii: boolean;
  /** 1-based lines (first ones) written in another encoding than the rest. */
  readonly foreignLines: readonly number[];
  /** The whole text, where the proof of its encoding gave it. */
  readonly text?: string;
}

const SAMPLE_BYTES = 1_000_000;

/** Detects the encoding of a text file. Never throws: the worst case is `shift_jis`. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return result(marked, { byteOrderMark: true });
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return result(wide);
  if (isAscii(bytes))
    return hasEscapes(bytes) ? result('iso-2022-jp') : result('utf-8', { ascii: true });
  const text = strictText(bytes, 'utf-8');
  return text === undefined ? detectLegacy(bytes) : result('utf-8', { text });
}

/** True when the bytes are valid in an encoding. */
export function decodes(bytes: Uint8Array, encoding: TextEncoding): boolean {
  return strictText(bytes, encoding) !== undefined;
}

function strictText(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function result(encoding: TextEncoding, more: Partial<DetectedEncoding> = {}): DetectedEncoding {
  return { encoding, byteOrderMark: false, ascii: false, foreignLines: [], ...more };
}

function markedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/**
 * UTF-16 without a mark: the few digits, commas and line ends leave zeros, and one of
 * the two byte orders reads as Japanese text through and through. Else `undefined`.
 */
export function wideEncoding(bytes: Uint8Array): TextEncoding | undefined {
  const head = bytes.subarray(0, 4096);
  if (bytes.length % 2 !== 0 || !head.includes(0)) return undefined;
  const shares = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = new TextDecoder(encoding).decode(head);
    const plain = text.replace(
      /[^\t\n\r\u0020-\u007e\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/gu,
      '',
    );
    return { encoding, share: plain.length / text.length };
  });
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share > 0.9 ? best.encoding : undefined;
}

function isAscii(bytes: Uint8Array): boolean {
  // A loop, not a callback: files have up to 100 million bytes.
  for (const byte of bytes) if (byte >= 0x80) return false;
  return true;
}

function hasEscapes(bytes: Uint8Array): boolean {
  const escape = bytes.indexOf(0x1b);
  return escape >= 0 && (bytes[escape + 1] === 0x24 || bytes[escape + 1] === 0x28);
}

function detectLegacy(bytes: Uint8Array): DetectedEncoding {
  const utf8 = linesInUtf8(bytes);
  const encoding = legacyEncoding(utf8.rest);
  if (utf8.lines.length === 0) return result(encoding);
  // The fewer lines are the foreign ones.
  return utf8.lines.length <= utf8.restLines.length
    ? result(encoding, { foreignLines: utf8.lines.slice(0, 20) })
    : result('utf-8', { foreignLines: utf8.restLines.slice(0, 20) });
}

function legacyEncoding(sample: Uint8Array): TextEncoding {
  const fits = (['shift_jis', 'euc-jp'] as const).filter((encoding) => decodes(sample, encoding));
  if (fits.length === 1 && fits[0] !== undefined) return fits[0];
  return Encoding.detect(sample, ['SJIS', 'EUCJP']) === 'EUCJP' ? 'euc-jp' : 'shift_jis';
}

interface SplitLines {
  /** 1-based numbers of the lines that are Japanese in UTF-8, and of the other non-ASCII ones. */
  readonly lines: readonly number[];
  readonly restLines: readonly number[];
  /** Bytes of the other non-ASCII lines, up to a sample's size. */
  readonly rest: Uint8Array;
}

function linesInUtf8(bytes: Uint8Array): SplitLines {
  const lines: number[] = [];
  const restLines: number[] = [];
  const rest: number[] = [];
  let start = 0;
  for (let number = 1; start < bytes.length; number += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(start, end);
    start = end;
    if (isAscii(line)) continue;
    if (isJapaneseUtf8(line)) lines.push(number);
    else {
      restLines.push(number);
      if (rest.length < SAMPLE_BYTES) for (const byte of line) rest.push(byte);
    }
  }
  return { lines, restLines, rest: Uint8Array.from(rest) };
}

/**
 * Bytes of Shift_JIS or EUC-JP may be valid UTF-8 by chance, but hardly with
 * kana or common kanji as the outcome, and nothing else.
 */
function isJapaneseUtf8(line: Uint8Array): boolean {
  if (!line.some((byte) => byte >= 0xe3 && byte <= 0xe9) || !decodes(line, 'utf-8')) return false;
  const beyondAscii = [...new TextDecoder().decode(line)].filter((letter) => letter > '\u007f');
  return beyondAscii.every((letter) => /[\u2000-\u33ff\u4e00-\u9fff\uf900-\uffef]/u.test(letter));
}
