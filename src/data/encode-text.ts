/** Bytes of a text to save, and what the encoding could not hold. */
export interface EncodedText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters written as 〓, each once, in order of appearance. */
  readonly replaced: readonly string[];
}

/** Encodings a table can be saved in: UTF-8 with a byte order mark, for Excel, or Shift_JIS. */
export type TextEncoding = 'utf-8' | 'shift_jis';

/**
 * Encodes a text. The tables of Shift_JIS (CP932 with the characters of NEC and
 * IBM) are large and load only when they are asked for.
 */
export async function encodeText(text: string, encoding: TextEncoding): Promise<EncodedText> {
  if (encoding === 'utf-8')
    return { bytes: new TextEncoder().encode(`\uFEFF${text}`), replaced: [] };
  const { encodeShiftJis } = await import('./encode-shift-jis.ts');
  return encodeShiftJis(text);
}
