/** Characters that stand alone as layout: full-width, no-break and zero-width spaces, tabs. */
const SPACES = /[\s\u00a0\u200b\ufeff]+/gu;

/** Whether there is any at all. */
const ANY_SPACE = /[\s\u00a0\u200b\ufeff]/u;

/** Line breaks next to a Japanese character or bracket. */
const FOLD =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・）」])\s*[\r\n]+\s*|\s*[\r\n]+\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（「])/gu;

/**
 * Text without the spaces and line breaks that only lay it out: outer ones, runs,
 * and those that stretch a short name over its column (市 町 村 is 市町村).
 */
export function tidyText(text: string): string {
  // Most cells need nothing, and there are many.
  if (!ANY_SPACE.test(text)) return text;
  // A line break inside Japanese only folds the line; between other words it is a space.
  const unfolded = text.replace(FOLD, '');
  const trimmed = unfolded.replace(SPACES, ' ').trim();
  if (!trimmed.includes(' ')) return trimmed;
  // Single Japanese characters set apart: a stretched name, not words.
  const letters = trimmed.split(' ');
  const stretched = letters.every((letter) =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(letter),
  );
  return stretched ? letters.join('') : trimmed;
}

/** Full-width digits and dashes: what an address is repaired for. */
const FOREIGN = /[０-９‐‑‒–—―−－ーｰ─]/u;

/**
 * An address with half-width digits and plain hyphens before them: `１−２ー３` is `1-2-3`,
 * 初瀬ー１２ is 初瀬-12; the long-vowel sign in コーポ stays.
 */
export function tidyAddress(text: string): string {
  const tidy = tidyText(text);
  if (!FOREIGN.test(tidy)) return tidy;
  return tidy
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/(?<=[\d\p{Script=Han}])\s*[‐‑‒–—―−－ーｰ─]\s*(?=\d)/gu, '-');
}

/** Whether an address has a dash before a number that is no hyphen. */
export function hasForeignDash(text: string): boolean {
  return /[0-9０-９\p{Script=Han}]\s*[‐‑‒–—―−－ーｰ─]\s*[0-9０-９]/u.test(text);
}

/**
 * Characters that differ between systems or have no JIS X 0208 code point: circled and
 * Roman numbers, units and company signs in one character, half-width kana, private use.
 */
const PLATFORM =
  /[\u2460-\u24ff\u2160-\u217f\u3220-\u3247\u3280-\u32b0\u3300-\u33ff\u2116\u2121\uff61-\uff9f\ue000-\uf8ff\uf900-\ufaff]/u;

/** The first such character of a text, or `undefined`. */
export function platformCharacter(text: string): string | undefined {
  return PLATFORM.exec(text)?.[0];
}
