import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../lib/places.ts';
import { BUDGET } from './budget.ts';
import { LARGE_FILES } from './large-survey-files.ts';
import type { Measurement } from './measurement.ts';

/** The most memory a process takes that reads one of the largest files, taken or refused. */
export function measureSurveyMemory(): Measurement[] {
  const folder = mkdtempSync(join(tmpdir(), 'kyoten-bench-'));
  try {
    return LARGE_FILES.map(([name, make]) => {
      const path = join(folder, name);
      writeFileSync(path, make());
      const { outcome, megabytes } = readOne(path);
      rmSync(path);
      return {
        name: `memory, ${name}`,
        unit: 'MB',
        values: [megabytes],
        budget: BUDGET.surveyMemoryMegabytes,
        note: outcome,
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readOne(path: string): { readonly outcome: string; readonly megabytes: number } {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const program = fileURLToPath(new URL('survey-memory.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, program, path], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${path} could not be read:\n${stderr}`);
  return JSON.parse(stdout) as { outcome: string; megabytes: number };
}
