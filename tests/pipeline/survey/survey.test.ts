import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCase, runCase } from './case-outcome.ts';
import { surveyCases } from './inputs/all-cases.ts';

const root = import.meta.dirname;
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'inputs')
  .map((entry) => entry.name);

test('the cases cover at least forty layouts, spellings and bad files', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

test('every folder is a case, and its input is what the case says', () => {
  expect(cases.toSorted()).toEqual(Object.keys(surveyCases).toSorted());
  for (const [name, { file, bytes }] of Object.entries(surveyCases))
    expect(Buffer.compare(readFileSync(join(root, name, file)), bytes), name).toBe(0);
});

describe.each(cases)('%s', (name) => {
  const folder = join(root, name);

  test(readCase(folder).shows, async () => {
    const expected = Object.fromEntries(
      readdirSync(folder)
        .filter((file) => file.startsWith('expected'))
        .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
    );
    const { outcome } = await runCase(folder);
    expect(outcome).toEqual(expected);
  });
});
