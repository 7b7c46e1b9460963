/** A piece of text, with its reading in kana where it has one. */
export interface RubyPart {
  readonly base: string;
  readonly reading: string | undefined;
}

const READ = /([\p{Script=Han}々ヶ]+)\{([^}]+)\}/gu;

/** Reads `小{ちい}さな拠点{きょてん}`: the reading in braces belongs to the kanji before it. */
export function rubyParts(text: string): readonly RubyPart[] {
  const parts: RubyPart[] = [];
  let end = 0;
  for (const match of text.matchAll(READ)) {
    const [whole, base = '', reading] = match;
    if (match.index > end) parts.push({ base: text.slice(end, match.index), reading: undefined });
    parts.push({ base, reading });
    end = match.index + whole.length;
  }
  return end < text.length ? [...parts, { base: text.slice(end), reading: undefined }] : parts;
}

/** The text without its readings. */
export function withoutReadings(text: string): string {
  return text.replaceAll(READ, '$1');
}
