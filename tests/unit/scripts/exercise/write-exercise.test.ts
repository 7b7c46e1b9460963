import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeExercise } from '../../../../scripts/exercise/write-exercise.ts';
import { UserError } from '../../../../scripts/lib/user-error.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kyoten-exercise-'));
  vi.stubEnv('KYOTEN_OFFLINE', '1');
  vi.spyOn(console, 'log').mockReturnValue();
  expect(await writeExercise(['--out', folder])).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

test('writes both tables, and every file name and row says that they are practice data', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  expect(files.toSorted()).toEqual([
    '地域運営組織_演習用（架空）.csv',
    '小さな拠点_演習用（架空）.csv',
  ]);
  for (const [name, count] of [
    ['小さな拠点_演習用（架空）.csv', 1408],
    ['地域運営組織_演習用（架空）.csv', 5783],
  ] as const) {
    const text = read(name);
    expect(text.startsWith('\u{FEFF}データの別,都道府県,市町村,団体コード,')).toBe(true);
    const { data } = Papa.parse<string[]>(text.slice(1).trimEnd());
    expect(data).toHaveLength(count + 1);
    expect(data.slice(1).filter(([kind]) => kind !== '演習用（架空）')).toEqual([]);
    expect(data.filter((row) => row.length !== data[0]?.length)).toEqual([]);
  }
});

test('a row holds what the survey asks, in its words', () => {
  const { data } = Papa.parse<Record<string, string>>(
    read('小さな拠点_演習用（架空）.csv').slice(1),
    {
      header: true,
      skipEmptyLines: true,
    },
  );
  const [first] = data;
  expect(first?.['地区名・拠点名']).toMatch(/^演習拠点 /);
  expect(first?.['地域運営組織の有無']).toMatch(/^[有無]$/);
  expect(first?.['団体コード']).toMatch(/^\d{5}$/);
  expect(Number(first?.['緯度'])).toBeLessThan(Number(first?.['経度']));
  const facilities = new Set(data.flatMap((row) => row['主な拠点施設']?.split('、')));
  expect(facilities).toContain('食料品・日用品販売店');
  expect(facilities.size).toBe(13);
});

test('the same seed writes the same bytes, another one others', async () => {
  await writeExercise(['--out', join(folder, 'same'), '--seed', '2021']);
  await writeExercise(['--out', join(folder, 'other'), '--seed', '6']);
  const name = '小さな拠点_演習用（架空）.csv';
  expect(read(`same/${name}`)).toBe(read(name));
  expect(read(`other/${name}`)).not.toBe(read(name));
});

test('a seed that is no number is refused before anything is written', async () => {
  const out = join(folder, 'refused');
  await expect(writeExercise(['--out', out, '--seed', '１２'])).rejects.toThrow(UserError);
  expect(existsSync(out)).toBe(false);
});
