import type { FindingCollector } from '../finding-collector.ts';
import { SurveyRefusal } from '../refusal.ts';
import { detectEncoding, TEXT_ENCODINGS, type TextEncoding } from './encoding.ts';

/** How a text file was decoded, with what a person needs to judge and override it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly byteOrderMark: boolean;
  /** Whether the user chose the encoding. */
  readonly given: boolean;
  /** The first lines that show the encoding, in every encoding there is. */
  readonly samples: readonly { readonly encoding: TextEncoding; readonly sample: string }[];
}

const SAMPLE_BYTES = 400;

/**
 * Decodes text, in the encoding given or the one detected. Throws `SurveyRefusal`
 * `encodingMixed` when lines differ in encoding and none was given.
 */
export function decodeText(
  bytes: Uint8Array,
  given: TextEncoding | undefined,
  findings: FindingCollector,
): DecodedText {
  const detected = detectEncoding(bytes);
  const encoding = given ?? detected.encoding;
  if (given === undefined && detected.foreignLines.length > 0)
    throw new SurveyRefusal('encodingMixed', {
      found: detected.foreignLines.join(', '),
      expected: encoding,
    });
  const known = encoding === detected.encoding ? detected.text : undefined;
  const text = known ?? new TextDecoder(encoding).decode(bytes);
  const mark = detected.byteOrderMark ? 'BOM' : '';
  findings.add(given === undefined ? 'encodingDetected' : 'encodingGiven', '', 0, {
    found: [given === undefined || detected.ascii ? encoding : detected.encoding, mark]
      .join(' ')
      .trim(),
    done: encoding,
  });
  reportUndecodable(text, findings);
  const samples = sampleEncodings(bytes, detected.ascii);
  return {
    text,
    encoding,
    byteOrderMark: detected.byteOrderMark,
    given: given !== undefined,
    samples,
  };
}

/** The first unreadable character of each line. */
function reportUndecodable(text: string, findings: FindingCollector): void {
  let line = 1;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', from)) {
    for (let end = text.indexOf('\n', from); end >= 0 && end < at; end = text.indexOf('\n', from)) {
      line += 1;
      from = end + 1;
    }
    const found = text.slice(Math.max(from, at - 10), at + 10).split('\n')[0] ?? '';
    findings.add('undecodable', '', 0, { cells: `${line}:${line}`, found });
    const next = text.indexOf('\n', at);
    if (next < 0) return;
    line += 1;
    from = next + 1;
  }
}

/** A few bytes around the first Japanese line, decoded in each encoding. */
function sampleEncodings(bytes: Uint8Array, ascii: boolean): DecodedText['samples'] {
  const first = ascii ? 0 : bytes.findIndex((byte) => byte >= 0x80);
  const lineStart = first <= 0 ? 0 : bytes.lastIndexOf(0x0a, first) + 1;
  const start = lineStart - (lineStart % 2);
  const piece = bytes.subarray(start, start + SAMPLE_BYTES);
  return TEXT_ENCODINGS.map((encoding) => ({
    encoding,
    sample: new TextDecoder(encoding).decode(piece).replace(/\r/gu, '').slice(0, 160),
  }));
}
