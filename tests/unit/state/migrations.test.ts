import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { AREA_CHANGES, renewedArea } from '../../../src/state/area-changes.ts';
import { migrate, type MigrationStep } from '../../../src/state/migrations.ts';
import { parseLink } from '../../../src/state/url.ts';
import { parseEmbedLink } from '../../../src/embed/embed-link.ts';

interface CodeChangeRow {
  readonly old_municipality_code: string;
  readonly new_municipality_code: string;
  readonly last_year: string;
}

const file = join(import.meta.dirname, '../../../data/reference/code_changes.csv');
const { data: rows } = Papa.parse<CodeChangeRow>(readFileSync(file, 'utf8').trim(), {
  header: true,
});

describe('codes of former years', () => {
  test('are all those of the table of code changes', () => {
    const wanted = rows
      .filter((row) => row.old_municipality_code !== row.new_municipality_code)
      .map((row) => [row.old_municipality_code, row.new_municipality_code, Number(row.last_year)]);
    expect(wanted.length).toBeGreaterThan(10);
    expect(AREA_CHANGES).toEqual(wanted);
  });

  test('lead to a code of today, never to another of former years', () => {
    for (const [, now] of AREA_CHANGES) expect(renewedArea(now)).toBeUndefined();
  });
});

describe('a link', () => {
  test('to a town that was renumbered shows it under its code of today, and says so', () => {
    const { view, ignored, renewed } = parseLink('?v=1&area=40305');
    expect(view.area).toBe('40231');
    expect(ignored).toEqual([]);
    expect(renewed).toEqual([{ found: '40305', now: '40231', until: 2018 }]);
  });

  test('to a town of today is not touched', () => {
    const { view, renewed } = parseLink('?v=1&area=39405');
    expect(view.area).toBe('39405');
    expect(renewed).toEqual([]);
  });

  test('keeps the rest of a comparison with a town that was merged', () => {
    const { view, renewed } = parseLink('?v=1&area=03&compare=area/03422,show/difference');
    expect(view.compare).toEqual({ with: { kind: 'area', area: '03209' }, form: 'difference' });
    expect(renewed.map(({ found }) => found)).toEqual(['03422']);
  });

  test('of a frame is renewed alike, and so is the area its page was made for', () => {
    expect(parseEmbedLink('?v=1&area=04423', undefined).view.area).toBe('04216');
    expect(parseEmbedLink('', '04423').renewed).toEqual([
      { found: '04423', now: '04216', until: 2016 },
    ]);
  });
});

describe('versions of the link', () => {
  const rename =
    (from: string, to: string) =>
    (before: URLSearchParams): URLSearchParams => {
      const parameters = new URLSearchParams(before);
      const value = parameters.get(from);
      parameters.delete(from);
      if (value !== null) parameters.set(to, value);
      return parameters;
    };
  const steps: readonly MigrationStep[] = [
    { from: 1, date: '2027-04-01', reason: 'first', apply: rename('place', 'town') },
    { from: 2, date: '2028-04-01', reason: 'second', apply: rename('town', 'area') },
  ];
  const read = (query: string) => {
    const { parameters, ignored } = migrate(new URLSearchParams(query), steps, 3);
    return [parameters.toString(), ignored.map(({ found }) => found)];
  };

  test('are brought up step by step, from the one that the link names', () => {
    expect(read('v=1&place=39')).toEqual(['area=39', []]);
    expect(read('v=2&town=39')).toEqual(['area=39', []]);
    expect(read('v=3&area=39')).toEqual(['area=39', []]);
  });

  test('that do not exist are told, and the link is read as it stands', () => {
    expect(read('v=4&area=39')).toEqual(['area=39', ['4']]);
    expect(read('v=one&place=39')).toEqual(['place=39', ['one']]);
  });
});
