/** A part of a link that could not be used, to be told to the reader. */
export interface IgnoredParameter {
  readonly parameter: string;
  readonly found: string;
  /** Legal values or an example; `undefined` for a parameter we do not know. */
  readonly expected: string | undefined;
  /** It is read, but only the page shows it, not a frame. */
  readonly isForPage?: true;
}

/** What a parser makes of one parameter of a link. */
export type Parsed<T> =
  | { readonly status: 'valid'; readonly value: T }
  | { readonly status: 'invalid'; readonly found: string; readonly expected: string };

/** Reads and writes one parameter. `write` returns what `parse` reads back. */
export interface Parameter<T> {
  readonly parse: (text: string) => Parsed<T>;
  readonly write: (value: T) => string;
}

function valid<T>(value: T): Parsed<T> {
  return { status: 'valid', value };
}

function invalid<T>(found: string, expected: string): Parsed<T> {
  return { status: 'invalid', found, expected };
}

/** One of a list of words. */
export function oneOf<T extends string>(words: readonly T[]): Parameter<T> {
  return {
    parse: (text) => {
      const word = words.find((candidate) => candidate === text);
      return word === undefined ? invalid(text, words.join(' | ')) : valid(word);
    },
    write: (word) => word,
  };
}

/** A comma-separated selection of words, in the list's own order; `none` for no word. */
export function someOf<T extends string>(words: readonly T[]): Parameter<readonly T[]> {
  return {
    parse: (text) => {
      const parts = text === 'none' ? [] : text.split(',');
      const foreign = parts.filter((part) => !words.some((word) => word === part));
      if (foreign.length > 0) return invalid(foreign.join(','), words.join(','));
      return valid(words.filter((word) => parts.includes(word)));
    },
    write: (chosen) => (chosen.length === 0 ? 'none' : chosen.join(',')),
  };
}

/** A whole number between two limits. */
export function integer(minimum: number, maximum: number): Parameter<number> {
  return {
    parse: (text) => {
      const value = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return value >= minimum && value <= maximum
        ? valid(value)
        : invalid(text, `${minimum}–${maximum}`);
    },
    write: String,
  };
}

/** Text of a given shape; `undefined` never gets written. */
export function matching(shape: RegExp, expected: string): Parameter<string | undefined> {
  return {
    parse: (text) => (shape.test(text) ? valid<string | undefined>(text) : invalid(text, expected)),
    write: (value) => value ?? '',
  };
}

/** Text of a given shape, which is always there. */
export function requiredText(shape: RegExp, expected: string): Parameter<string> {
  return {
    parse: (text) => (shape.test(text) ? valid(text) : invalid(text, expected)),
    write: (text) => text,
  };
}

/** Ascending finite numbers, comma-separated, at most `most` of them. */
export function ascendingNumbers(most: number): Parameter<readonly number[]> {
  return {
    parse: (text) => {
      const numbers = text
        .split(',')
        .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
      const ascending = numbers.every(
        (value, index) =>
          Number.isFinite(value) && (index === 0 || value > (numbers[index - 1] ?? 0)),
      );
      return ascending && numbers.length <= most ? valid(numbers) : invalid(text, '10,20,30');
    },
    write: (numbers) => numbers.join(','),
  };
}
