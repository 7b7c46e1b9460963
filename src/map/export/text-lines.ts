/** Characters that may not begin a line (行頭禁則). */
const NOT_FIRST =
  '、。，．・：；？！）」』】〕］｝ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ…,.:;!?)]}％%”’';

/** Characters that may not end a line (行末禁則). */
const NOT_LAST = '（「『【〔［｛([{“‘';

/** Closing marks may hang this far over the edge rather than begin a line. */
const HANGING = 2;

/** Width of a text in ems, by kinds of characters: enough to wrap without a canvas. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Breaks a text into lines no wider than `most` ems; words of Latin letters stay whole where they fit. */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && emWidth(line + piece) > most && !isClosing(piece)) {
      const [kept, carried] = splitAtEnd(line);
      lines.push(kept.trimEnd());
      line = `${carried}${piece.trimStart()}`;
    } else line += piece;
    while (emWidth(line) > most + HANGING) {
      const head = headOf(line, most);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Whether a piece is of marks that hang over the edge rather than begin a line, such as `).`. */
function isClosing(piece: string): boolean {
  return [...piece.trim()].every((character) => NOT_FIRST.includes(character));
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027)) return 1;
  if (/[A-Z0-9%&@+=]/.test(character)) return 0.64;
  return /[.,:;'|!ijl\s]/.test(character) ? 0.32 : 0.56;
}

/** Words of Latin letters with their apostrophes and closing marks; every other letter is a piece of its own. */
function piecesOf(text: string): string[] {
  return text.match(/[\u0021-\u00ff\u2212][\u0021-\u00ff\u2212’”]*\s*|\s+|[^]/gu) ?? [];
}

/** An opening bracket goes to the next line with what it opens. */
function splitAtEnd(line: string): [string, string] {
  const last = [...line].at(-1) ?? '';
  return last !== '' && NOT_LAST.includes(last) ? [line.slice(0, -last.length), last] : [line, ''];
}

function headOf(line: string, most: number): string {
  let head = '';
  for (const character of line) {
    if (emWidth(head + character) > most && head !== '') break;
    head += character;
  }
  return withoutOrphan(line, head);
}

/** Where closing marks would begin the next line, what they close goes with them. */
function withoutOrphan(line: string, head: string): string {
  let kept = head;
  while (NOT_FIRST.includes(line.charAt(kept.length)) && kept.length < line.length) {
    const pieces = piecesOf(kept);
    const last = pieces.at(-1) ?? '';
    if (pieces.length < 2) return head;
    kept = kept.slice(0, -last.length);
  }
  return kept;
}
