import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Encoding from 'encoding-japanese';
import Papa from 'papaparse';

/** One slip put into the fixture tables; `file` is relative to the data directory. */
export type Edit = { readonly file: string } & (
  | { readonly find: string; readonly replace: string }
  | { readonly dropColumn: string }
  | { readonly dropRow: string }
  | { readonly removeFile: true }
  | { readonly encode: 'SJIS' }
);

const ROOT = join(import.meta.dirname, '../../..');

/**
 * A data directory of its own: the fixture tables under the schemas of the
 * product, with slips put in. The caller removes its parent.
 */
export async function prepareData(edits: readonly Edit[]): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'kyoten-canonical-'));
  const directory = join(parent, 'data');
  await cp(join(ROOT, 'tests/fixtures/canonical-tables'), directory, { recursive: true });
  await cp(join(ROOT, 'data/datapackage.json'), join(directory, 'datapackage.json'));
  for (const edit of edits) await applyEdit(directory, edit);
  return directory;
}

async function applyEdit(directory: string, edit: Edit): Promise<void> {
  const path = join(directory, edit.file);
  if ('removeFile' in edit) return rm(path);
  const text = await readFile(path, 'utf8');
  if ('encode' in edit) {
    const bytes = Encoding.convert(Encoding.stringToCode(text), { from: 'UNICODE', to: edit.encode });
    return writeFile(path, Uint8Array.from(bytes));
  }
  return writeFile(path, editText(text, edit));
}

function editText(
  text: string,
  edit: Exclude<Edit, { readonly removeFile: true } | { readonly encode: 'SJIS' }>,
): string {
  if ('find' in edit) return replaceOnce(text, edit.find, edit.replace);
  const rows = Papa.parse<string[]>(text.trimEnd()).data;
  const kept =
    'dropRow' in edit
      ? rows.filter(([key]) => key !== edit.dropRow)
      : rows.map((row) => row.toSpliced(columnOf(rows, edit.dropColumn), 1));
  return `${Papa.unparse(kept, { newline: '\n' })}\n`;
}

function columnOf(rows: readonly (readonly string[])[], name: string): number {
  const index = rows[0]?.indexOf(name) ?? -1;
  if (index < 0) throw new Error(`no column ${name} to drop`);
  return index;
}

function replaceOnce(text: string, find: string, replacement: string): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`"${find}" stands ${parts.length - 1} times, not once`);
  return parts.join(replacement);
}
