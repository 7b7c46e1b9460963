import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import type { UserFinding } from '../user-error.ts';
import type { Resource } from './data-package.ts';
import { fitHeading } from './fit-heading.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/**
 * Reads the CSV file of a resource (UTF-8, with or without BOM, LF or CRLF) and
 * fits its heading to the schema. Adds to `findings` what is wrong; gives no
 * table when the file or its heading cannot be used.
 */
export async function readRawTable(
  dataDirectory: string,
  resource: Resource,
  findings: UserFinding[],
): Promise<RawTable | undefined> {
  const file = `${basename(dataDirectory)}/${resource.path}`;
  const text = await readText(join(dataDirectory, resource.path), file, findings);
  if (text === undefined) return undefined;
  const { data, errors } = Papa.parse<string[]>(text, { header: false, delimiter: ',' });
  for (const error of errors) findings.push(brokenQuotes(file, (error.row ?? 0) + 1));
  const heading = data[0] ?? [];
  const misfits = fitHeading(file, heading, resource);
  findings.push(...misfits);
  if (errors.length > 0 || misfits.length > 0) return undefined;
  return { resource, file, rows: readRows(file, heading, data, findings) };
}

async function readText(
  path: string,
  file: string,
  findings: UserFinding[],
): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    findings.push({
      file,
      found: { ja: 'ファイルがありません', en: 'no file' },
      expected: { ja: 'datapackage.json が挙げる表', en: 'the table that datapackage.json names' },
      action: {
        ja: 'ファイルを戻すか、datapackage.json から外してください。',
        en: 'Put the file back, or take it out of datapackage.json.',
      },
    });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    findings.push({
      file,
      found: { ja: 'UTF-8でない文字', en: 'bytes that are not UTF-8' },
      expected: { ja: 'UTF-8のCSV', en: 'CSV in UTF-8' },
      action: { ja: 'UTF-8で保存し直してください。', en: 'Save it again as UTF-8.' },
    });
    return undefined;
  }
}

function readRows(
  file: string,
  heading: readonly string[],
  data: readonly (readonly string[])[],
  findings: UserFinding[],
): readonly RawRow[] {
  const rows: RawRow[] = [];
  for (const [index, cells] of data.entries()) {
    const isBlank = cells.length === 1 && cells[0] === '';
    if (index === 0 || isBlank) continue;
    if (cells.length !== heading.length)
      findings.push(wrongLength(file, index + 1, cells.length, heading.length));
    else
      rows.push({
        row: index + 1,
        cells: Object.fromEntries(heading.map((name, column) => [name, cells[column] ?? ''])),
      });
  }
  return rows;
}

function wrongLength(file: string, row: number, found: number, expected: number): UserFinding {
  return {
    file,
    row,
    found: { ja: `${found}個の欄`, en: `${found} cells` },
    expected: { ja: `${expected}個の欄`, en: `${expected} cells` },
    action: {
      ja: 'コンマの過不足を確かめ、コンマを含む文は "" で囲んでください。',
      en: 'Check for a missing or extra comma; put a text with commas between double quotes.',
    },
  };
}

function brokenQuotes(file: string, row: number): UserFinding {
  return {
    file,
    row,
    found: { ja: '閉じていない引用符', en: 'an unclosed quotation mark' },
    expected: { ja: '対になった "', en: 'quotation marks in pairs' },
    action: { ja: '引用符を直してください。', en: 'Mend the quotation marks.' },
  };
}
