import { PREFECTURE_COUNT } from '../../domain/municipality-code.ts';
import { definitionOf, TABLE_DEFINITIONS, type TableId } from '../tables/definition.ts';
import type { FieldId } from '../tables/field.ts';
import type { MeasureMapping } from '../tables/mapping.ts';
import { RECIPE_FORMAT, type Recipe, type RecipeColumn, type RecipeSnapshot } from './recipe.ts';

/** What came of reading a recipe that somebody gave. */
export type ParsedRecipe =
  | { readonly status: 'valid'; readonly recipe: Recipe }
  /** `path` names the part that is wrong, such as `columns[3].field`. */
  | {
      readonly status: 'invalid';
      readonly path: string;
      readonly found: string;
      readonly expected: string;
    };

class RecipeFault extends Error {
  override readonly name = 'RecipeFault';
  readonly path: string;
  readonly found: unknown;
  readonly expected: string;

  constructor(path: string, found: unknown, expected: string) {
    super(path);
    this.path = path;
    this.found = found;
    this.expected = expected;
  }
}

/** Reads a recipe file. Never throws: what is wrong comes back as a value. */
export function parseRecipe(text: string): ParsedRecipe {
  try {
    return { status: 'valid', recipe: readRecipe(parseJson(text)) };
  } catch (error) {
    if (!(error instanceof RecipeFault)) throw error;
    const { path, found, expected } = error;
    return { status: 'invalid', path, found: JSON.stringify(found)?.slice(0, 60) ?? '', expected };
  }
}

/** A recipe as the text of its file: JSON with a stable order, ending in a line break. */
export function writeRecipe(recipe: Recipe): string {
  return `${JSON.stringify(recipe, undefined, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    throw new RecipeFault('', text.slice(0, 20), 'JSON');
  }
}

function readRecipe(value: unknown): Recipe {
  const recipe = record(value, '');
  if (recipe['format'] !== RECIPE_FORMAT)
    throw new RecipeFault('format', recipe['format'], `${RECIPE_FORMAT}`);
  const table = oneOf(
    recipe['table'],
    'table',
    TABLE_DEFINITIONS.map(({ id }) => id),
  );
  return {
    format: RECIPE_FORMAT,
    name: string(recipe['name'], 'name'),
    table,
    sheet: string(recipe['sheet'] ?? '', 'sheet'),
    columns: list(recipe['columns'], 'columns').map((entry, at) =>
      readColumn(entry, `columns[${at}]`, table),
    ),
    prefecture:
      recipe['prefecture'] === undefined ? undefined : readPrefecture(recipe['prefecture']),
    asOf: recipe['asOf'] === undefined ? undefined : readDate(recipe['asOf'], 'asOf'),
    answers: readAnswers(recipe['answers'] ?? {}),
    snapshot: readSnapshot(recipe['snapshot']),
  };
}

function readColumn(value: unknown, path: string, table: TableId): RecipeColumn {
  const column = record(value, path);
  const fields: readonly FieldId[] = [
    ...definitionOf(table).fields.map(({ id }) => id),
    ...(definitionOf(table).target === 'figures' ? (['figure'] as const) : []),
  ];
  return {
    heading: string(column['heading'], `${path}.heading`),
    field: oneOf(column['field'], `${path}.field`, fields),
    ...(column['item'] === undefined ? {} : { item: string(column['item'], `${path}.item`) }),
    ...(column['measure'] === undefined
      ? {}
      : { measure: readMeasure(column['measure'], `${path}.measure`) }),
  };
}

function readMeasure(value: unknown, path: string): MeasureMapping {
  const measure = record(value, path);
  return {
    measure: string(measure['measure'], `${path}.measure`),
    asOf: measure['asOf'] === '' ? '' : readDate(measure['asOf'], `${path}.asOf`),
    unit: string(measure['unit'], `${path}.unit`),
  };
}

function readPrefecture(value: unknown): string {
  const code = string(value, 'prefecture');
  if (!/^\d{2}$/u.test(code) || Number(code) < 1 || Number(code) > PREFECTURE_COUNT)
    throw new RecipeFault('prefecture', value, '01–47');
  return code;
}

function readDate(value: unknown, path: string): string {
  const date = string(value, path);
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(date))
    throw new RecipeFault(path, value, 'YYYY-MM-DD');
  return date;
}

function readAnswers(value: unknown): Recipe['answers'] {
  const answers = record(value, 'answers');
  for (const [key, code] of Object.entries(answers))
    if (!/^\d{5}$/u.test(string(code, `answers.${key}`)))
      throw new RecipeFault(`answers.${key}`, code, '5 digits');
  return answers as Record<string, string>;
}

function readSnapshot(value: unknown): RecipeSnapshot {
  const snapshot = record(value, 'snapshot');
  const totals = record(snapshot['totals'], 'snapshot.totals');
  for (const [heading, total] of Object.entries(totals))
    if (typeof total !== 'number') throw new RecipeFault(`snapshot.totals.${heading}`, total, '0');
  if (typeof snapshot['rows'] !== 'number')
    throw new RecipeFault('snapshot.rows', snapshot['rows'], '0');
  return {
    fileName: string(snapshot['fileName'], 'snapshot.fileName'),
    headings: list(snapshot['headings'], 'snapshot.headings').map((heading, at) =>
      string(heading, `snapshot.headings[${at}]`),
    ),
    rows: snapshot['rows'],
    totals: totals as Record<string, number>,
  };
}

function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RecipeFault(path, value, '{ }');
  return value as Record<string, unknown>;
}

function list(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new RecipeFault(path, value, '[ ]');
  return value;
}

function string(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new RecipeFault(path, value, '" "');
  return value;
}

function oneOf<T extends string>(value: unknown, path: string, allowed: readonly T[]): T {
  const found = allowed.find((entry) => entry === value);
  if (found === undefined) throw new RecipeFault(path, value, allowed.join(' | '));
  return found;
}
