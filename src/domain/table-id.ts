/** Longest part of a name that an identifier keeps. */
const LONGEST = 24;

/** What an identifier looks like in a link: `settlements-1a2b3c4d.table`, `所要時間-9f8e7d6c`. */
export const TABLE_ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u;

/**
 * Identifier of a table the reader took in, for links: the file's name, so that a reader
 * recognises it, and 8 digits of its SHA-256, so that another file of the same name is
 * another table. `parts` tell tables of one file apart. The same file has it on every device.
 */
export function tableId(
  { fileName, sha256 }: { readonly fileName: string; readonly sha256: string },
  ...parts: readonly string[]
): string {
  const stem = partOf(fileName.replace(/\.[^.]{1,5}$/, '')) || 'table';
  const name = [stem, sha256.slice(0, 8)].filter((part) => part !== '').join('-');
  return [name, ...parts.map(partOf).filter((part) => part !== '')].join('.');
}

/** Letters and digits of any script; all else, which a link would have to escape, is a dash. */
function partOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
}
