/** A statement embedded in a PNG: a keyword of Latin letters and its words. */
export interface PngText {
  readonly keyword: 'Title' | 'Source' | 'Copyright' | 'Description' | 'Software';
  readonly words: string;
}

/** Bytes before the first chunk after the header: signature (8) and IHDR (25). */
const AFTER_HEADER = 33;

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** The PNG with statements as iTXt chunks (UTF-8) and its resolution. Throws on bytes that are no PNG. */
export function withPngText(
  png: Uint8Array,
  texts: readonly PngText[],
  pixelsPerInch: number,
): Uint8Array<ArrayBuffer> {
  if (png[0] !== 0x89 || png[1] !== 0x50 || png.length < AFTER_HEADER)
    throw new TypeError('these bytes are no PNG');
  const chunks = [resolution(pixelsPerInch), ...texts.map(internationalText)];
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, png.length);
  const whole = new Uint8Array(length);
  whole.set(png.subarray(0, AFTER_HEADER));
  let at = AFTER_HEADER;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole.set(png.subarray(AFTER_HEADER), at);
  return whole;
}

/** iTXt: keyword, not compressed, no language tag, UTF-8. */
function internationalText({ keyword, words }: PngText): Uint8Array {
  const encoder = new TextEncoder();
  return chunk('iTXt', [...encoder.encode(keyword), 0, 0, 0, 0, 0, ...encoder.encode(words)]);
}

/** pHYs: pixels per metre in both directions. */
function resolution(pixelsPerInch: number): Uint8Array {
  const perMetre = Math.round(pixelsPerInch / 0.0254);
  return chunk('pHYs', [...bigEndian(perMetre), ...bigEndian(perMetre), 1]);
}

function chunk(type: string, data: readonly number[]): Uint8Array {
  const body = [...new TextEncoder().encode(type), ...data];
  return Uint8Array.from([...bigEndian(data.length), ...body, ...bigEndian(checksum(body))]);
}

function bigEndian(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

function checksum(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
