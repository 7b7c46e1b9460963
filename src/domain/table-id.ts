/** Longest part of a name that an identifier keeps. */
const LONGEST = 24;

/** What an identifier looks like in a link: `settlements-1a2b3c4d.table`, `所要時間-9f8e7d6c`. */
export const TABLE_ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u;

/**
 * Identifier of a table the reader took in, for links: the file's name, so that a reader
 * recognises it, and 8 digits of its SHA-256, so that another file of the same name is
 * another table. `parts` tell tables of one file apart; of a long one there are digits of
 * its own, since long names of sheets begin alike. The same file has it on every device.
 */
export function tableId(
  { fileName, sha256 }: { readonly fileName: string; readonly sha256: string },
  ...parts: readonly string[]
): string {
  const stem = fileName.replace(/\.[^.]{1,5}$/, '');
  // The hash of the file tells long names apart already.
  const name =
    sha256 === ''
      ? partOf(stem) || 'table'
      : `${cut(plain(stem)) || 'table'}-${sha256.slice(0, 8)}`;
  return [name, ...parts.map(partOf).filter((part) => part !== '')].join('.');
}

/**
 * A part as a link has it. One that had to be cut, or that lost more than its spaces, ends
 * in digits of the whole: R4（1） and R4-1 are two sheets.
 */
function partOf(text: string): string {
  const whole = plain(text);
  const kept = cut(whole);
  const isWhole = kept.length === whole.length && text.replaceAll(' ', '-') === whole;
  if (isWhole && !text.includes('-')) return kept;
  return [kept, digitsOf(text)].filter((part) => part !== '').join('-');
}

/** Letters and digits of any script; all else, which a link would have to escape, is a dash. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** Cut between characters: half of a surrogate pair cannot be written into a link. */
function cut(text: string): string {
  return [...text].slice(0, LONGEST).join('').replace(/-+$/, '');
}

/** 6 hexadecimal digits of a text (32-bit FNV-1a over UTF-16): to tell names apart, not to secure them. */
function digitsOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0').slice(-6);
}
