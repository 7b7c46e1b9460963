import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../../scripts/commands.ts';
import { helpText } from '../../../scripts/lib/help-text.ts';
import { PROJECT } from '../../../scripts/lib/places.ts';

const TSX = createRequire(import.meta.url).resolve('tsx/cli');

function kyoten(...words: readonly string[]): {
  status: number | null;
  out: string;
  error: string;
} {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [TSX, join(PROJECT, 'scripts', 'kyoten.ts'), ...words],
    { encoding: 'utf8', env: { ...process.env, KYOTEN_LANGUAGE: 'en', KYOTEN_OFFLINE: '1' } },
  );
  return { status, out: stdout, error: stderr };
}

test('help lists every command in Japanese and English', () => {
  const { status, out } = kyoten('help');
  expect(status).toBe(0);
  for (const { usage, summary } of Object.values(commands)) {
    expect(usage).toMatch(/^kyoten [a-z]+/);
    for (const text of [usage, summary.ja, summary.en]) expect(out).toContain(text);
  }
});

test('a command that does not exist is named before the help, and the exit code is 2', () => {
  const { status, error } = kyoten('bild');
  expect([status, error.split('\n')[0]]).toEqual([
    2,
    '「bild」というコマンドはありません。 There is no command "bild".',
  ]);
  expect(helpText(commands, 'bild')).toContain('kyoten build');
});

test('an option that does not exist shows how the command is called, and the exit code is 2', () => {
  const { status, error } = kyoten('build', '--boundary', 'x');
  expect(status).toBe(2);
  expect(error).toContain("Unknown option '--boundary'");
  expect(error).toContain('kyoten build [--boundaries FILE]');
});

test('an input that the user can mend is told without a stack, and the exit code is 1', () => {
  const { status, error, out } = kyoten('build', '--boundaries', 'no-such-file.json');
  expect([status, out]).toEqual([1, '']);
  expect(error.trim()).toBe(
    'no-such-file.json: found no readable file (ENOENT), expected TopoJSON, GeoJSON, or the N03 zip of 国土数値情報. Check the file name after --boundaries.',
  );
});
