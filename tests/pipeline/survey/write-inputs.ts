import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { surveyCases } from './inputs/all-cases.ts';

/*
 * Writes the input of every case into its folder: `npx tsx write-inputs.ts`. Run it
 * after changing a case; what is expected of it stands beside it and is kept by hand.
 */

const folder = import.meta.dirname;

for (const [name, { shows, file, bytes, options, beside }] of Object.entries(surveyCases)) {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, file), bytes);
  const settings = { shows, file, ...options };
  writeFileSync(join(path, 'case.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
  for (const [other, text] of Object.entries(beside ?? {})) writeFileSync(join(path, other), text);
}
