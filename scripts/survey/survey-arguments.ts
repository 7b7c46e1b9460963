import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { TEXT_ENCODINGS, type TextEncoding } from '../../src/survey/read/encoding.ts';
import { parseRecipe } from '../../src/survey/recipe/parse-recipe.ts';
import type { Recipe } from '../../src/survey/recipe/recipe.ts';
import { UserError } from '../lib/user-error.ts';
import { readWholeNumber } from '../lib/whole-number.ts';

/** Options that check and import share: what a person says of a table. */
export const TABLE_OPTIONS = {
  recipe: { type: 'string' },
  encoding: { type: 'string' },
  year: { type: 'string' },
  'as-of': { type: 'string' },
  prefecture: { type: 'string' },
  boundaries: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** What was said of the tables. */
export interface TableArguments {
  readonly recipe?: Recipe;
  readonly encoding?: TextEncoding;
  readonly fiscalYear?: number;
  readonly asOf?: string;
  readonly prefecture?: string;
}

type Given = Readonly<Partial<Record<keyof typeof TABLE_OPTIONS, string>>>;

/** Reads the shared options. Throws `UserError` for what is not allowed. */
export async function readTableArguments(given: Given): Promise<TableArguments> {
  const { recipe, encoding, year, prefecture } = given;
  const asOf = given['as-of'];
  if (asOf !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(asOf))
    throw badOption('--as-of', asOf, '2022, 2022-05, 2022-05-31');
  if (prefecture !== undefined && !/^(?:0[1-9]|[1-3]\d|4[0-7])$/u.test(prefecture))
    throw badOption('--prefecture', prefecture, '01–47');
  return {
    ...(recipe === undefined ? {} : { recipe: await readRecipe(recipe) }),
    ...(encoding === undefined ? {} : { encoding: readEncoding(encoding) }),
    ...(year === undefined
      ? {}
      : { fiscalYear: readWholeNumber('--year', year, { least: 1900, most: 2200 }) }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(prefecture === undefined ? {} : { prefecture }),
  };
}

/** Splits the words of a call; options are those given and the shared ones. */
export function splitWords<T extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: T,
) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { ...TABLE_OPTIONS, ...options },
  });
}

/** Reads a survey file's bytes. Throws `UserError` when it cannot be read. */
export async function readInput(path: string): Promise<{ bytes: Uint8Array; fileName: string }> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code ?? error.message;
    throw new UserError({
      file: path,
      found: { ja: `読めないファイル（${reason}）`, en: `no readable file (${reason})` },
      expected: { ja: '調査票のファイル', en: 'a survey file' },
      action: { ja: 'ファイル名を確かめてください。', en: 'Check the file name.' },
    });
  });
  return { bytes, fileName: basename(path).normalize('NFC') };
}

/** A call that names no file. */
export function noFile(command: string): UserError {
  return new UserError({
    file: command,
    found: { ja: 'ファイルの指定なし', en: 'no file' },
    expected: { ja: 'ファイル名', en: 'a file name' },
    action: { ja: '調査票のファイルを指定してください。', en: 'Name a survey file.' },
  });
}

async function readRecipe(path: string): Promise<Recipe> {
  const { bytes } = await readInput(path);
  const parsed = parseRecipe(new TextDecoder().decode(bytes));
  if (parsed.status === 'valid') return parsed.recipe;
  throw new UserError({
    file: path,
    column: parsed.path,
    found: parsed.found,
    expected: { ja: parsed.expected, en: parsed.expected },
    action: {
      ja: '取込手順（レシピ）を直すか、kyoten check FILE --save-recipe FILE で作り直してください。',
      en: 'Mend the recipe, or make it anew with kyoten check FILE --save-recipe FILE.',
    },
  });
}

function readEncoding(name: string): TextEncoding {
  const wanted = name.toLowerCase().replace(/^(?:sjis|shift-jis|cp932|windows-31j)$/u, 'shift_jis');
  const known = TEXT_ENCODINGS.find(
    (encoding) => encoding === wanted || encoding.replace('-', '') === wanted,
  );
  if (known === undefined) throw badOption('--encoding', name, TEXT_ENCODINGS.join(', '));
  return known;
}

function badOption(option: string, found: string, expected: string): UserError {
  return new UserError({
    file: option,
    found,
    expected: { ja: expected, en: expected },
    action: { ja: 'この形で指定してください。', en: 'Give it in this form.' },
  });
}
