/** Whether a language sets its parts and marks apart as Latin script does. */
function isLatin(language: string): boolean {
  return language !== 'ja';
}

/**
 * Statements of one line: an ideographic space between Japanese ones; in other languages
 * each ends as a sentence. Empty parts are left out.
 */
export function joinParts(parts: readonly string[], language: string): string {
  const said = parts.map((part) => part.trim()).filter((part) => part !== '');
  if (!isLatin(language)) return said.join('　');
  return said.reduce(
    (line, part) => (line === '' ? part : `${line}${/[.!?…]$/.test(line) ? '' : '.'} ${part}`),
    '',
  );
}

/** The mark of practice data before a title, in the brackets of its language; empty for none. */
export function markBefore(mark: string | undefined, language: string): string {
  if (mark === undefined) return '';
  return isLatin(language) ? `[${mark}] ` : `【${mark}】`;
}
