import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { DATA } from '../../../../scripts/lib/places.ts';

/** A folder of one test with a copy of the data, and what the commands print. */
export interface DataCopy {
  readonly folder: string;
  /** The copy of `data/`. */
  readonly data: string;
  /** Lines printed so far, in Japanese. */
  readonly printed: readonly string[];
  /** Writes a file beside the copy and returns its path. */
  readonly input: (name: string, text: string) => Promise<string>;
  /** Every file of the copy with its text. */
  readonly contents: () => Promise<Readonly<Record<string, string>>>;
}

/** Two hubs as a prefecture might send them: one repaired, one without a position. */
export const HUBS = [
  '小さな拠点（令和5年5月末時点）',
  '都道府県,市町村,拠点名,人口,総合戦略への位置付け,主な拠点施設,緯度,経度',
  '高知県,檮原町,あおぞら,"1,234人",有,公民館、郵便局,33.3919,132.9269',
  '高知県,大豊町,みずほ,…,無,,,',
].join('\n');

/** Gives every test of a file a copy of the data of its own; call once, read after a test began. */
export function dataCopies(): () => DataCopy {
  let copy: DataCopy | undefined;
  beforeEach(async () => {
    copy = await makeCopy();
    const printed = copy.printed as string[];
    vi.stubEnv('KYOTEN_LANGUAGE', 'ja');
    vi.stubEnv('KYOTEN_OFFLINE', '1');
    for (const method of ['log', 'error'] as const)
      vi.spyOn(console, method).mockImplementation((line: string) => printed.push(line));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    if (copy !== undefined) await rm(copy.folder, { recursive: true, force: true });
  });
  return () => {
    if (copy === undefined) throw new Error('no test has begun');
    return copy;
  };
}

async function makeCopy(): Promise<DataCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'survey-'));
  const data = join(folder, 'data');
  await cp(DATA, data, { recursive: true });
  const input = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  return { folder, data, printed: [], input, contents: () => contentsOf(data) };
}

async function contentsOf(data: string): Promise<Readonly<Record<string, string>>> {
  const files = await readdir(data, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((entry) => entry.isFile())
    .map(
      async ({ parentPath, name }) =>
        [join(parentPath, name), await readFile(join(parentPath, name), 'utf8')] as const,
    );
  return Object.fromEntries(await Promise.all(texts));
}
