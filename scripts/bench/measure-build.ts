import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../lib/places.ts';
import { BUDGET } from './budget.ts';
import type { Measurement } from './measurement.ts';
import type { TimedBuild } from './time-build.ts';

/** Builds the edition `runs` times from the given boundaries; without them, says so. */
export function measureBuild(boundaryFile: string | undefined, runs: number): Measurement[] {
  const timed = boundaryFile === undefined ? [] : timeBuilds(boundaryFile, runs);
  const note =
    boundaryFile === undefined
      ? 'no boundaries: give --boundaries FILE, or fetch them with kyoten boundaries'
      : undefined;
  const last = timed.at(-1);
  return [
    {
      name: 'build with polygons, tables to files',
      unit: 'ms',
      values: timed.map(({ milliseconds }) => milliseconds),
      budget: BUDGET.buildMilliseconds,
      ...(note === undefined ? {} : { note }),
    },
    {
      name: 'largest tile, gzip',
      unit: 'kB',
      values: last === undefined ? [] : [last.largestTileBytes / 1000],
      budget: BUDGET.largestTileKilobytes,
    },
    {
      name: 'tile archive',
      unit: 'kB',
      values: last === undefined ? [] : [last.tileBytes / 1000],
      ...(last === undefined ? {} : { note: `${last.tileCount} tiles` }),
    },
  ];
}

function timeBuilds(boundaryFile: string, runs: number): TimedBuild[] {
  const folder = mkdtempSync(join(tmpdir(), 'kyoten-bench-'));
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const program = fileURLToPath(new URL('time-build.ts', import.meta.url));
  try {
    return Array.from({ length: runs }, () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [tsx, program, boundaryFile, folder],
        { cwd: PROJECT, encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
      return JSON.parse(stdout) as TimedBuild;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
