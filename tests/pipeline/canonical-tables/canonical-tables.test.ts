import { readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readCanonicalTables } from '../../../scripts/lib/canonical/read-canonical-tables.ts';
import { describeFindings, UserError } from '../../../scripts/lib/user-error.ts';
import type { Edit } from './prepare-data.ts';
import { prepareData } from './prepare-data.ts';

const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The messages of a refused data directory, in both languages. */
async function refusal(edits: readonly Edit[]): Promise<{ ja: string; en: string }> {
  const directory = await prepareData(edits);
  try {
    await readCanonicalTables(directory);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      ja: describeFindings(error.findings, 'ja'),
      en: describeFindings(error.findings, 'en'),
    };
  } finally {
    await rm(dirname(directory), { recursive: true });
  }
  throw new Error('the tables were accepted');
}

test.each(cases)('refuses %s with the words an editor can act on', async (name) => {
  const folder = join(import.meta.dirname, name);
  const text = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const edits = JSON.parse(await text('edits.json')) as Edit[];
  const words = await refusal(edits);
  expect(`${words.ja}\n`).toBe(await text('expected.ja.txt'));
  expect(`${words.en}\n`).toBe(await text('expected.en.txt'));
});

test('accepts the fixture tables as they are', async () => {
  const directory = await prepareData([]);
  const tables = await readCanonicalTables(directory);
  await rm(dirname(directory), { recursive: true });
  expect(tables.municipalities.map(({ name }) => name)).toEqual([
    'いわき市',
    '千代田区',
    '上越市',
    '檮原町',
  ]);
});
