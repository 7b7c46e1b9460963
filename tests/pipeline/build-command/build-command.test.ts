import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { build } from '../../../scripts/build.ts';
import { readCanonicalTables } from '../../../scripts/lib/canonical/read-canonical-tables.ts';
import { DATA } from '../../../scripts/lib/places.ts';
import { sha256 } from '../../../scripts/lib/sha256.ts';
import type { CellTable, EditionIndex } from '../../../src/domain/edition.ts';
import { officeSquares } from '../../fixtures/boundaries/office-squares.ts';
import { publishedN03 } from '../../fixtures/boundaries/published-n03.ts';

let folder: string;
let options: string[];
const said: string[] = [];

beforeAll(async () => {
  vi.stubEnv('KYOTEN_LANGUAGE', 'en');
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
  folder = mkdtempSync(join(tmpdir(), 'kyoten-build-'));
  const squares = join(folder, 'squares.geojson');
  const { municipalities } = await readCanonicalTables(DATA);
  writeFileSync(squares, JSON.stringify(officeSquares(municipalities)));
  options = ['--boundaries', squares, '--out', join(folder, 'out'), '--if-changed'];
});

afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function read(path: string): string {
  return readFileSync(join(folder, 'out', path), 'utf8');
}

test('a build prints what it made; the next one is left out until something changes', async () => {
  expect(await build(options)).toBe(0);
  const [edition] = (JSON.parse(read('index.json')) as EditionIndex).editions;
  const manifest = edition?.manifest ?? '';
  expect(edition?.sha256).toBe(sha256(read(manifest)));
  const cells = JSON.parse(read(`${edition?.edition}/tables/cells.json`)) as CellTable;
  expect(new Set(cells.cells.map(String)).size).toBe(1_741);
  expect(said.at(-1)).toContain('1741 municipalities joined, 0 without area, 6 northern villages');
  expect(said.at(-1)).toMatch(/1741 cells, prefectures in one piece 47\/47/);

  const { mtimeMs } = statSync(join(folder, 'out', manifest));
  expect(await build(options)).toBe(0);
  expect(said.at(-1)).toMatch(/: unchanged, kept as it is\.$/);
  expect(statSync(join(folder, 'out', manifest)).mtimeMs).toBe(mtimeMs);

  appendFileSync(join(folder, 'out', manifest), ' ');
  expect(await build(options)).toBe(0);
  expect(said.at(-1)).toContain('1741 municipalities joined');
  expect(sha256(read(manifest))).toBe(edition?.sha256);
});

test('an N03 zip as published: wards, islands apart, unassigned land, outlines beside it', async () => {
  const { municipalities } = await readCanonicalTables(DATA);
  const zip = join(folder, 'N03-20250101_GML.zip');
  writeFileSync(zip, publishedN03(officeSquares(municipalities)));
  const edition = join(folder, 'n03');
  expect(await build(['--boundaries', zip, '--out', edition])).toBe(0);
  const printed = said.at(-1) ?? '';
  // 札幌市 comes as two wards, and each northern village in two pieces.
  expect(printed).toContain(
    '1741 municipalities joined, 0 without area, 6 northern villages, 2 ward areas merged',
  );
  expect(printed).toContain('0 codes that no municipality has');
  expect(printed).toContain('N03-20250101_GML.zip');
});

test('a layout that does not exist is refused', async () => {
  await expect(build(['--layout', 'zip'])).rejects.toThrow(/expected pmtiles or directory/);
});
