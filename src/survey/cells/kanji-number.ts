const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]),
);
const FORMAL: Readonly<Record<string, string>> = {
  零: '〇',
  壱: '一',
  弐: '二',
  参: '三',
  拾: '十',
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 億: 100_000_000 };

/** Kanji numerals at the head of a text; 百, 千 and 万 alone are units, not numbers. */
const RUN =
  /^(?:[〇零一二三四五六七八九壱弐参十拾]|[百千](?=[一二三四五六七八九十]))[〇零一二三四五六七八九壱弐参十拾百千万億]*/u;

/** Kanji numerals in front of 年, 月 or 日. */
const IN_DATE = /[〇零一二三四五六七八九十]+(?=\s*[年月日])/gu;

/**
 * The whole number that kanji numerals write, by places (二〇二二) or by units (三百十,
 * 一万二千); `undefined` for what is neither.
 */
export function kanjiNumber(text: string): number | undefined {
  const letters = [...text].map((letter) => FORMAL[letter] ?? letter);
  const byPlaces = letters.map((letter) => DIGITS.get(letter));
  if (byPlaces.every((digit) => digit !== undefined))
    return byPlaces.length === 0 ? undefined : Number(byPlaces.join(''));
  return byUnits(letters);
}

function byUnits(letters: readonly string[]): number | undefined {
  let [total, section, digit] = [0, 0, undefined as number | undefined];
  for (const letter of letters) {
    const own = DIGITS.get(letter);
    const ten = TENS[letter];
    const myriad = MYRIADS[letter];
    if (own !== undefined) {
      // Two digits in a row do not go with units.
      if (digit !== undefined || own === 0) return undefined;
      digit = own;
    } else if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = undefined;
    } else if (myriad !== undefined) {
      total += (section + (digit ?? 0)) * myriad;
      [section, digit] = [0, undefined];
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}

/** 〇 and 零 alone are marks of "has one", or letters left open, at least as often as zeros. */
const ONLY_CIRCLES = /^[〇零]+$/u;
/** 二三 is "two or three": digits by place are a number with a 〇 inside, or as four. */
const BY_PLACE = /^[一二三四五六七八九壱弐参][〇零一二三四五六七八九壱弐参]+$/u;
/** 一円 is "all over", 十分 "enough": in kanji these count neither money nor time. */
const WORD = /^(?:円|分|時間)/u;

/**
 * A text with kanji numerals at its head as digits: 三百十人 is 310人. What may mean
 * something else stays as it is: 〇, a lone 一 (a dash), 二三, 十分, 一円.
 */
export function withDigitsAtHead(text: string): string {
  const run = RUN.exec(text)?.[0];
  if (run === undefined || text === '一') return text;
  const rest = text.slice(run.length);
  if (/^[〇零]/u.test(run) || WORD.test(rest)) return text;
  if (BY_PLACE.test(run) && run.length < 4 && !/[〇零]/u.test(run)) return text;
  const number = kanjiNumber(run);
  return number === undefined ? text : `${number}${rest}`;
}

/** A text with the numerals of its dates as digits: 令和四年五月 is 令和4年5月. */
export function withDigitsInDates(text: string): string {
  if (!/[年月日]/u.test(text)) return text;
  return text.replace(IN_DATE, (run) =>
    ONLY_CIRCLES.test(run) ? run : `${kanjiNumber(run) ?? run}`,
  );
}
