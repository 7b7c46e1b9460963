#!/usr/bin/env -S npx tsx
import { commands } from './commands.ts';
import { helpText } from './lib/help-text.ts';
import { UserError } from './lib/user-error.ts';
import { terminalLanguage } from './lib/wording.ts';

/** Runs one command and returns the exit code: 0 done, 1 the input is wrong, 2 the call is. */
async function main([name = 'help', ...words]: readonly string[]): Promise<number> {
  const language = terminalLanguage();
  const wantsHelp = ['help', '--help', '-h'].includes(name) || words.includes('--help');
  const command = commands[name];
  if (wantsHelp || command === undefined) {
    const isKnown = wantsHelp || command !== undefined;
    (isKnown ? console.log : console.error)(helpText(commands, isKnown ? undefined : name));
    return isKnown ? 0 : 2;
  }
  try {
    return await command.run(words);
  } catch (error) {
    if (isBadCall(error)) {
      console.error(`${error.message}\n\n${command.usage}\n${command.summary[language]}`);
      return 2;
    }
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** What `parseArgs` throws for an option it does not know. */
function isBadCall(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS');
}

process.exitCode = await main(process.argv.slice(2));
