import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OFFLINE, PROJECT, runScript } from '../../run/command.ts';

/** What becomes of the text of one table or of `datapackage.json`, by its path in `data/`. */
export type DataChanges = Readonly<Record<string, (text: string) => string>>;

/** A folder of two editions, the site's own and one built from changed tables. */
export interface TwoEditions {
  /** To be laid over `data` of the site. */
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Builds a second edition with the very command a planner uses, from a copy of `data/` with
 * some tables changed, beside the edition of the built site. Throws when a change changes
 * nothing, or when the build fails. `options` are more words for the build, such as boundaries.
 */
export async function buildSecondEdition(
  edition: string,
  changes: DataChanges,
  options: readonly string[] = [],
): Promise<TwoEditions> {
  const root = mkdtempSync(join(tmpdir(), 'kyoten-editions-'));
  const [tables, folder] = [join(root, 'tables'), join(root, 'data')];
  cpSync(join(PROJECT, 'data'), tables, { recursive: true });
  cpSync(join(process.env['KYOTEN_SITE_FOLDER'] ?? join(PROJECT, 'dist'), 'data'), folder, {
    recursive: true,
  });
  const all: DataChanges = { ...changes, 'datapackage.json': (text) => dated(text, edition) };
  for (const [path, change] of Object.entries(all)) {
    const file = join(tables, path);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`the change of ${path} changes nothing`);
    writeFileSync(file, after);
  }
  const words = ['build', '--data', tables, '--out', folder, ...options];
  const code = await runScript('scripts/kyoten.ts', words, OFFLINE);
  if (code !== 0) throw new Error(`the build of the second edition ended with ${code}`);
  return { folder, remove: () => rmSync(root, { recursive: true }) };
}

function dated(text: string, edition: string): string {
  return text.replace(/"version": "[\d-]+"/, `"version": "${edition}"`);
}
