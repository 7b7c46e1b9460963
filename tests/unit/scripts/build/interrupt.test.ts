import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { textFile } from '../../../../scripts/build/edition-file.ts';
import { writeEdition } from '../../../../scripts/build/write-edition.ts';

test('Ctrl+C while an edition is written leaves the last good one, and nothing half done', async () => {
  const out = mkdtempSync(join(tmpdir(), 'kyoten-interrupt-'));
  try {
    const good = [textFile('tables/0.json', 'good'), textFile('manifest.json', '{}')];
    await writeEdition(out, '2026-01-01', good);
    const program = fileURLToPath(new URL('interrupted-write.ts', import.meta.url));
    const tsx = createRequire(import.meta.url).resolve('tsx');
    const { status } = spawnSync(process.execPath, ['--import', tsx, program, out]);
    expect(status).toBe(130);
    expect(readdirSync(out).toSorted()).toEqual(['2026-01-01', 'index.json']);
    expect(readFileSync(join(out, '2026-01-01', 'tables', '0.json'), 'utf8')).toBe('good');
  } finally {
    rmSync(out, { recursive: true });
  }
});
