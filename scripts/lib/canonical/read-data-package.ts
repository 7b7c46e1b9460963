import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UserError } from '../user-error.ts';
import type { DataPackage } from './data-package.ts';
import { DescriptorReader } from './descriptor-reader.ts';
import { readResource } from './read-resource.ts';

/**
 * Reads and checks `datapackage.json` of a data directory. Throws a `UserError`
 * when the file is not there, is no JSON, or describes no tables.
 */
export async function readDataPackage(dataDirectory: string): Promise<DataPackage> {
  const file = `${basename(dataDirectory)}/datapackage.json`;
  const json = parseJson(await readText(dataDirectory, file), file);
  const reader = new DescriptorReader(file);
  const root = reader.object(json, '$');
  const described: DataPackage = {
    version: reader.date(root['version'], 'version'),
    title: {
      ja: reader.text(root['title'], 'title'),
      en: reader.text(root['titleEnglish'], 'titleEnglish'),
    },
    resources: reader
      .list(root['resources'], 'resources')
      .map((item, index) => readResource(reader, item, `resources[${index}]`)),
  };
  if (reader.findings.length > 0) throw new UserError(reader.findings);
  return described;
}

async function readText(dataDirectory: string, file: string): Promise<string> {
  try {
    return await readFile(join(dataDirectory, 'datapackage.json'), 'utf8');
  } catch {
    throw new UserError({
      file,
      found: { ja: 'ファイルがありません', en: 'no file' },
      expected: {
        ja: '表の説明（Data Package）',
        en: 'the description of the tables (Data Package)',
      },
      action: { ja: 'データのフォルダーを確かめてください。', en: 'Check the data folder.' },
    });
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError({
      file,
      row: rowOfFault(text, error),
      found: { ja: 'JSONとして読めない内容', en: 'unreadable JSON' },
      expected: { ja: 'JSON', en: 'JSON' },
      action: { ja: '括弧とコンマを確かめてください。', en: 'Check brackets and commas.' },
    });
  }
}

/** Line on which reading stopped, where the message of the parser names a position. */
function rowOfFault(text: string, error: unknown): number | undefined {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
