import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/text/en.ts';
import { ja } from '../../../src/text/ja.ts';

const SOURCE = readFileSync('node_modules/maplibre-gl/src/ui/default_locale.ts', 'utf8');

/** Words that the map library has of its own, by name. */
const WORDS = [...SOURCE.matchAll(/'([\w.]+)':\s*'([^']*)'/g)].map(
  ([, name = '', words = '']): [string, string] => [name, words],
);

describe('every word of the map library is ours', () => {
  test('in Japanese, none left in English', () => {
    expect(Object.keys(ja.mapLibre).toSorted()).toEqual(WORDS.map(([name]) => name).toSorted());
    const left = WORDS.filter(
      ([name, words]) => new Map(Object.entries(ja.mapLibre)).get(name) === words,
    );
    // Units that are the same in both.
    expect(left.map(([, words]) => words)).toEqual(['m', 'km']);
  });

  test('in English, too', () => {
    expect(Object.keys(en.mapLibre)).toEqual(Object.keys(ja.mapLibre));
  });
});
