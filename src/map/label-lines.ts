/** Letters of a line of a label, as long as nothing keeps it from ending there. */
const MOST = 9;

/** So much longer a line gets rather than to part a word in katakana. */
const MORE = 3;

/** Signs that no line begins with (禁則), and those that none ends with. */
const NOT_FIRST = /[ー々、。・，．」』）〉》】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
const NOT_LAST = /[「『（〈《【]/u;

/**
 * A Japanese name in lines of about the same length, parted by `\n`: the map library
 * would begin lines with ー or a closing bracket.
 */
export function labelLines(name: string): string {
  const letters = Array.from(name);
  const size = Math.ceil(letters.length / Math.ceil(letters.length / MOST));
  const lines: string[] = [];
  for (let start = 0; start < letters.length;) {
    let end = start + size;
    const longest = end + MORE;
    while (end < longest && end < letters.length && !isBreak(letters, end)) end += 1;
    lines.push(letters.slice(start, end).join(''));
    start = end;
  }
  return lines.join('\n');
}

/** Whether a line may end before this letter. */
function isBreak(letters: readonly string[], at: number): boolean {
  const [before = '', after = ''] = letters.slice(at - 1, at + 1);
  const isWithinWord = isOfWord(before) && isOfWord(after);
  return !NOT_FIRST.test(after) && !NOT_LAST.test(before) && !isWithinWord;
}

function isOfWord(letter: string): boolean {
  return /[\p{Script=Katakana}ー\w]/u.test(letter);
}
