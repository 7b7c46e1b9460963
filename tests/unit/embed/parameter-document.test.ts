import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATASETS } from '../../../src/domain/edition.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { BREAK_METHODS } from '../../../src/geo/classification/method.ts';
import { STATE_KEYS } from '../../../src/state/state-keys.ts';
import { BASE_MAPS, LAYERS, TABLE_FILTERS, THEMES, VIEWS } from '../../../src/state/view-state.ts';

/** Words set as code in the rows of the table of parameters, by parameter. */
const DOCUMENTED = new Map(
  readFileSync('docs/embedding.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const [, names = '', values = ''] = line.split('|');
      const words = codeIn(values);
      return codeIn(names).map((name) => [name, words] as const);
    }),
);

function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

test.each([...Object.values(STATE_KEYS).map(({ parameter }) => parameter), 'origin'])(
  'the document names the parameter %s',
  (parameter) => {
    expect(DOCUMENTED.has(parameter)).toBe(true);
  },
);

test.each([
  ['view', VIEWS],
  ['layers', [...LAYERS, 'none']],
  ['data', DATASETS],
  ['method', BREAK_METHODS],
  ['base', BASE_MAPS],
  ['theme', THEMES],
  ['lang', LANGUAGES],
  ['filter', TABLE_FILTERS],
  ['rmo', ['circle', 'fill']],
] as const)('the document names every value of %s', (parameter, values) => {
  expect(DOCUMENTED.get(parameter)).toEqual(expect.arrayContaining([...values]));
});
