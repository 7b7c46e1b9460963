import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCase } from './case-outcome.ts';
import { surveyCases } from './inputs/all-cases.ts';

/*
 * Writes what the engine makes of the cases named (or of all) beside their inputs:
 * `npx tsx write-expected.ts names-former`. Read the difference before keeping it:
 * these files are what the engine is held to.
 */

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(surveyCases);
for (const name of names) {
  const folder = join(import.meta.dirname, name);
  for (const file of readdirSync(folder)) if (file.startsWith('expected')) rmSync(join(folder, file));
  const { outcome } = await runCase(folder);
  for (const [file, text] of Object.entries(outcome)) writeFileSync(join(folder, file), text);
}
