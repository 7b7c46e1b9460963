import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCase, runCase } from './case-outcome.ts';

const root = import.meta.dirname;
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'inputs')
  .map((entry) => entry.name);

test('the cases cover at least forty layouts, spellings and bad files', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
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
