import type { Wording } from './lib/wording.ts';

/** One command of the command line. Its code is loaded when it runs. */
export interface Command {
  /** How it is called, such as `build [--out DIR]`. */
  readonly usage: string;
  readonly summary: Wording;
  /** Returns the exit code; throws `UserError` for what the user can mend. */
  readonly run: (words: readonly string[]) => Promise<number>;
}

/** Every command by name, in the order help lists them. */
export const commands: Readonly<Record<string, Command>> = {
  build: {
    usage:
      'kyoten build [--boundaries FILE] [--layout pmtiles|directory] [--if-changed] [--out DIR]',
    summary: {
      ja: 'data/ の表と境界から public/data/ を作成します。',
      en: 'Makes public/data/ from the tables in data/ and the boundaries.',
    },
    run: async (words) => (await import('./build.ts')).build(words),
  },
};
