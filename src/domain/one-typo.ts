/** Shortest text that a typo is forgiven in. */
export const LEAST_TYPO_LENGTH = 4;

/**
 * Whether `query` begins `text` when one letter is wrong, missing, too many, or
 * swapped with the next. Equal beginnings count as well.
 */
export function beginsWithOneTypo(text: string, query: string): boolean {
  if (query.length < LEAST_TYPO_LENGTH) return text.startsWith(query);
  let at = 0;
  while (at < query.length && text[at] === query[at]) at += 1;
  const rest = query.slice(at);
  if (rest === '') return true;
  const wrong = text.startsWith(rest.slice(1), at + 1) && text.length > at;
  const missing = text.startsWith(rest, at + 1) && text.length > at;
  const tooMany = text.startsWith(rest.slice(1), at);
  const swapped =
    rest.length > 1 &&
    text[at] === rest[1] &&
    text[at + 1] === rest[0] &&
    text.startsWith(rest.slice(2), at + 2);
  return wrong || missing || tooMany || swapped;
}
