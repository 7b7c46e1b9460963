import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EditionIndex } from '../../src/domain/edition.ts';
import { PROJECT } from '../lib/places.ts';
import { BUDGET } from './budget.ts';
import type { Measurement } from './measurement.ts';
import { tileSizes } from './tile-sizes.ts';

/** Builds the edition `runs` times from the given boundaries; without them, says so. */
export async function measureBuild(
  boundaryFile: string | undefined,
  runs: number,
): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kyoten-bench-'));
  try {
    const isGiven = boundaryFile !== undefined;
    const times = isGiven ? timeBuilds(boundaryFile, folder, runs) : [];
    const sizes = isGiven ? await tileSizes(archiveIn(folder)) : [];
    return [
      {
        name: 'build with polygons, tables to files',
        unit: 'ms',
        values: times,
        budget: BUDGET.buildMilliseconds,
        ...(isGiven
          ? {}
          : {
              note: 'no boundaries: give --boundaries FILE, or fetch them with kyoten boundaries',
            }),
      },
      {
        name: 'largest tile, gzip',
        unit: 'kB',
        values: sizes.slice(0, 1).map(toKilobytes),
        budget: BUDGET.largestTileKilobytes,
      },
      {
        name: 'all tiles, gzip',
        unit: 'kB',
        values: isGiven ? [toKilobytes(sizes.reduce((sum, size) => sum + size, 0))] : [],
        ...(isGiven ? { note: `${sizes.length} tiles` } : {}),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timeBuilds(boundaryFile: string, folder: string, runs: number): number[] {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const program = fileURLToPath(new URL('time-build.ts', import.meta.url));
  const options = [...buildFlags(), program, '--boundaries', boundaryFile, '--out', folder];
  return Array.from({ length: runs }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, ...options], {
      cwd: PROJECT,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
    return Number(stdout);
  });
}

/** What `npm run build:data` tells Node, so that the same is timed. */
function buildFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  return (scripts['build:data'] ?? '').split(' ').filter((word) => word.startsWith('--'));
}

function archiveIn(folder: string): string {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as EditionIndex;
  return join(folder, index.editions[0]?.edition ?? '', 'tiles', 'japan.pmtiles');
}

function toKilobytes(bytes: number): number {
  return bytes / 1000;
}
