import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, from which every command runs. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** No check waits for a network: what would be downloaded is done without. */
export const OFFLINE = { KYOTEN_OFFLINE: '1' };

/**
 * Runs a program with its output in ours, and resolves to its exit code
 * (1 when a signal ended it). Without a shell, so that it works alike on
 * every system. Rejects when the program cannot be started.
 */
export function runCommand(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: PROJECT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a program that an installed package brings, such as `tsc` of `typescript`. */
export function runTool(
  packageName: string,
  program: string,
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<number> {
  return runCommand(process.execPath, [toolPath(packageName, program), ...args], environment);
}

/** Runs one of the project's own TypeScript programs. */
export function runScript(
  path: string,
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<number> {
  return runTool('tsx', 'tsx', [path, ...args], environment);
}

// node_modules/.bin holds shell scripts on Windows, which only a shell can
// start: the JavaScript file behind them works everywhere.
function toolPath(packageName: string, program: string): string {
  const folder = join(PROJECT, 'node_modules', packageName);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const path = typeof bin === 'string' ? bin : bin[program];
  if (path === undefined) throw new Error(`${packageName} brings no program "${program}"`);
  return join(folder, path);
}
