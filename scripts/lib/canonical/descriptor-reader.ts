import type { UserFinding } from '../user-error.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads parts of a parsed JSON document by path, writing down what is missing or
 * of another kind; what is returned then is a harmless blank.
 */
export class DescriptorReader {
  readonly findings: UserFinding[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  object(value: unknown, path: string): JsonObject {
    if (isObject(value)) return value;
    this.#report(value, path, 'オブジェクト', 'an object');
    return {};
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.#report(value, path, '配列', 'an array');
    return [];
  }

  optionalList(value: unknown, path: string): readonly unknown[] {
    return value === undefined ? [] : this.list(value, path);
  }

  text(value: unknown, path: string): string {
    if (typeof value === 'string' && value !== '') return value;
    this.#report(value, path, '文字列', 'a text');
    return '';
  }

  optionalText(value: unknown, path: string): string | undefined {
    return value === undefined ? undefined : this.text(value, path);
  }

  date(value: unknown, path: string): string {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
    this.#report(value, path, '日付（YYYY-MM-DD）', 'a date (YYYY-MM-DD)');
    return '';
  }

  optionalNumber(value: unknown, path: string): number | undefined {
    if (value === undefined || typeof value === 'number') return value;
    this.#report(value, path, '数', 'a number');
    return undefined;
  }

  texts(value: unknown, path: string): readonly string[] {
    return this.list(value, path).map((item, index) =>
      typeof item === 'string' ? item : this.text(item, `${path}[${index}]`),
    );
  }

  oneOf<T extends string>(value: unknown, path: string, allowed: readonly T[]): T | undefined {
    const match = allowed.find((item) => item === value);
    if (match === undefined) {
      const list = allowed.join(', ');
      this.#report(value, path, `次のどれか: ${list}`, `one of ${list}`);
    }
    return match;
  }

  pattern(value: unknown, path: string): RegExp | undefined {
    const text = this.optionalText(value, path);
    if (text === undefined) return undefined;
    try {
      return new RegExp(text, 'u');
    } catch {
      this.#report(text, path, '正規表現', 'a regular expression');
      return undefined;
    }
  }

  #report(value: unknown, path: string, ja: string, en: string): void {
    this.findings.push({
      file: this.#file,
      column: path,
      found: describeValue(value),
      expected: { ja, en },
      action: {
        ja: 'datapackage.json のこの場所を直してください。',
        en: 'Mend this place of datapackage.json.',
      },
    });
  }
}

function describeValue(value: unknown): UserFinding['found'] {
  if (value === undefined) return { ja: '記述なし', en: 'nothing' };
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
