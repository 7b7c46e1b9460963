import { set_cptable } from '@e965/xlsx';
import { FindingCollector } from '../finding-collector.ts';
import type { Grid } from '../grid.ts';
import { reportHidden } from '../layout/read-tables.ts';
import { pacer } from '../pause.ts';
import { SurveyRefusal } from '../refusal.ts';
import { decodeText } from './decode-text.ts';
import { parseDelimited } from './delimited.ts';
import { sniffFile, type FileKind, type SniffedFile } from './file-kind.ts';
import { layOutSheets } from './lay-out-sheets.ts';
import { READ_LIMITS, type ReadLimits } from './limits.ts';
import type { ReadOptions, SurveyFile, SurveySheet } from './survey-file.ts';
import { readWorkbook } from './workbook.ts';
import { readZipDirectory } from './zip-directory.ts';
import { inflateEntry, unpackZip } from './zip-guard.ts';

/**
 * Reads a survey file: bytes to sheets, tables, headings and rows, with findings.
 * A file that cannot be taken comes back with `refusal`; nothing else is thrown
 * but an abort of `options.signal`.
 */
export async function readSurveyFile(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<SurveyFile> {
  const findings = new FindingCollector(options.findingsPerGroup);
  const reading: Reading = {
    bytes,
    options,
    findings,
    limits: { ...READ_LIMITS, ...options.limits },
    pause: pacer(options.signal),
  };
  const base = { fileName, byteLength: bytes.length, encoding: undefined };
  let kind: FileKind = 'other';
  try {
    const { grids, encoding } = await open(reading, (sniffed) => (kind = sniffed));
    const sheets = await layOut(grids, reading);
    requireTable(sheets);
    return { ...base, kind, encoding, sheets, findings: findings.list(), refusal: undefined };
  } catch (error) {
    if (!(error instanceof SurveyRefusal)) throw error;
    const refusal = error.finding;
    return { ...base, kind, sheets: [], findings: [...findings.list(), refusal], refusal };
  }
}

interface Reading {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  readonly findings: FindingCollector;
  readonly limits: ReadLimits;
  readonly pause: () => Promise<void>;
}

interface Opened {
  readonly grids: readonly Grid[];
  readonly encoding: SurveyFile['encoding'];
}

async function open(reading: Reading, onKind: (kind: FileKind) => void): Promise<Opened> {
  const { bytes, limits, options, findings } = reading;
  if (bytes.length > limits.bytes)
    throw new SurveyRefusal('tooLarge', { found: `${bytes.length}`, expected: `${limits.bytes}` });
  options.onProgress?.({ stage: 'open', fraction: 0 });
  const sniffed = sniffFile(bytes);
  onKind(sniffed.kind);
  if (sniffed.kind === 'other') throw new SurveyRefusal('notATable', { found: sniffed.name });
  const { file, content } = unpacked(sniffed, bytes, limits);
  await reading.pause();
  if (file.kind === 'boundaries') throw new SurveyRefusal('boundaryFile', { found: file.name });
  if (file.kind === 'text') return openText(reading, content);
  if (file.kind === 'zippedText') return openText(reading, unzipText(content, file, reading));
  if (file.kind === 'xls') {
    findings.add('legacyWorkbook', '', 0);
    await loadCodePages();
  }
  options.onProgress?.({ stage: 'parse', fraction: 0.1 });
  return { grids: readWorkbook(content, file, limits, findings), encoding: undefined };
}

/** A zip as one whose parts are inflated and proven; every other file as it is. */
function unpacked(
  file: SniffedFile,
  bytes: Uint8Array,
  limits: ReadLimits,
): { readonly file: SniffedFile; readonly content: Uint8Array } {
  if (file.zip === undefined) return { file, content: bytes };
  const content = unpackZip(bytes, file.zip, limits);
  return { file: { ...file, zip: readZipDirectory(content) }, content };
}

/** Text before Excel 97 is in the code page of its PC; the tables load only for such files. */
async function loadCodePages(): Promise<void> {
  set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
}

async function openText(reading: Reading, bytes: Uint8Array): Promise<Opened> {
  const { options, findings, limits } = reading;
  options.onProgress?.({ stage: 'decode', fraction: 0.1 });
  const { text, ...encoding } = decodeText(bytes, options.encoding, findings);
  await reading.pause();
  options.onProgress?.({ stage: 'parse', fraction: 0.2 });
  return { grids: [parseDelimited(text, '', limits, findings)], encoding };
}

function unzipText(bytes: Uint8Array, file: SniffedFile, { findings }: Reading): Uint8Array {
  const entry = file.zip?.find(({ name }) => /\.(?:csv|tsv|txt)$/iu.test(name));
  if (entry === undefined) throw new SurveyRefusal('notATable', { found: file.name });
  findings.add('zippedText', '', 0, { found: entry.name });
  return inflateEntry(bytes, entry);
}

async function layOut(grids: readonly Grid[], reading: Reading): Promise<readonly SurveySheet[]> {
  const { findings, options } = reading;
  for (const grid of grids) {
    reportHidden(grid, findings);
    if (grid.formulas.count > 0) {
      const { count, first } = grid.formulas;
      findings.add('formulaPresent', grid.name, 0, { cells: first, found: `${count}` });
    }
    if (grid.rows.length === 0) findings.add('sheetEmpty', grid.name, 0);
  }
  const sheets = await layOutSheets(grids, reading);
  options.onProgress?.({ stage: 'layout', fraction: 1 });
  return sheets;
}

function requireTable(sheets: readonly SurveySheet[]): void {
  if (sheets.some((sheet) => sheet.tables.length > 0)) return;
  throw new SurveyRefusal('noTable', { found: sheets.map((sheet) => sheet.name).join('、') });
}
