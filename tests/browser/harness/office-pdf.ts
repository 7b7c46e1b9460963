import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What draws an Office file to pages, and reads pages. */
const PROGRAMS = ['soffice', 'pdftoppm', 'pdftotext'] as const;

/** Those of the programs that this machine has not. */
export function missingPrograms(): readonly string[] {
  return PROGRAMS.filter((name) => spawnSync(name, ['-v', '--version']).error !== undefined);
}

/** A word of a page and where it stands, in points. */
export interface PageWord {
  readonly word: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One page as it is drawn. */
export interface OfficePage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
  /** All words without spaces between them. */
  readonly text: string;
  /** Variance of its grey values, 0 to 255: 0 for a blank page. */
  readonly variance: number;
}

/** Draws a PowerPoint file with LibreOffice and reads its pages; `folder` is an empty one. */
export async function officePages(bytes: Uint8Array, folder: string): Promise<OfficePage[]> {
  writeFileSync(join(folder, 'deck.pptx'), bytes);
  // A profile of its own: another LibreOffice that runs would take the file over.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
  await run('soffice', [profile, ...convert, join(folder, 'deck.pptx')]);
  const pdf = join(folder, 'deck.pdf');
  await run('pdftotext', ['-bbox', pdf, join(folder, 'words.html')]);
  await run('pdftoppm', ['-r', '20', '-gray', pdf, join(folder, 'page')]);
  const pictures = readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name)));
  const pages = readFileSync(join(folder, 'words.html'), 'utf8').match(/<page .*?<\/page>/gs) ?? [];
  return pages.map((page, index) => readPage(page, pictures[index]));
}

function readPage(page: string, picture: Buffer | undefined): OfficePage {
  const [, width, height] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
  const words = [
    ...page.matchAll(
      /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs,
    ),
  ].map(([, left, top, right, bottom, word = '']) => ({
    word: decoded(word),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
  return {
    width: Number(width),
    height: Number(height),
    words,
    text: words.map(({ word }) => word).join(''),
    variance: picture === undefined ? 0 : varianceOf(picture),
  };
}

/** Grey values of a binary PGM follow its header of three numbers. */
function varianceOf(pgm: Buffer): number {
  const header = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(pgm.subarray(0, 60).toString('latin1'));
  const values = pgm.subarray(header?.[0].length ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
