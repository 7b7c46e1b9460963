import { SITE } from './lib/places.ts';
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
  start: {
    usage: 'kyoten start [--port N]',
    summary: {
      ja: 'データとサイトを必要に応じて作成し、配信してアドレスを表示します。',
      en: 'Makes data and site when missing or changed, serves them and prints the address.',
    },
    run: async (words) => (await import('./start.ts')).start(words),
  },
  build: {
    usage:
      'kyoten build [--boundaries FILE] [--layout pmtiles|directory] [--if-changed] [--data DIR] [--out DIR]',
    summary: {
      ja: 'data/ の表と境界から public/data/ を作成します。',
      en: 'Makes public/data/ from the tables in data/ and the boundaries.',
    },
    run: async (words) => (await import('./build.ts')).build(words),
  },
  check: {
    usage:
      'kyoten check [FILE…] [--json FILE] [--html FILE] [--tidy DIR] [--save-recipe FILE] [--all]\n' +
      '      [--recipe FILE] [--encoding NAME] [--year N] [--as-of DATE] [--prefecture NN]\n' +
      '      [--boundaries FILE]',
    summary: {
      ja: 'data/ の表の整合性を確かめます。FILE があれば調査票を検査します（終了コード 0 そのまま、1 修復あり、2 取り込めない）。',
      en: 'Proves the tables in data/; with FILE, checks survey files (exit code 0 clean, 1 repaired, 2 refused).',
    },
    run: async (words) =>
      words.length === 0
        ? (await import('./check.ts')).check(words)
        : (await import('./survey/check-files.ts')).checkFiles(words),
  },
  import: {
    usage:
      'kyoten import FILE… [--source ID] [--publisher NAME] [--title TITLE] [--url URL] [--licence TEXT]\n' +
      '      [--recipe FILE] [--encoding NAME] [--year N] [--as-of DATE] [--prefecture NN]\n' +
      '      [--boundaries FILE] [--no-geocode] [--leave-unmatched] [--dry-run] [--data DIR]',
    summary: {
      ja: '調査票を data/ の表に取り込み、出所を残します。すべて取り込むか、何も変えません。',
      en: 'Takes survey files into the tables in data/ with their provenance, whole or not at all.',
    },
    run: async (words) => (await import('./survey/import-files.ts')).importFiles(words),
  },
  boundaries: {
    usage: 'kyoten boundaries',
    summary: {
      ja: '市区町村の境界を取得して .cache/ に保存します。',
      en: 'Fetches the boundaries of municipalities into .cache/.',
    },
    run: async (words) => (await import('./boundaries.ts')).boundaries(words),
  },
  exercise: {
    usage: 'kyoten exercise [--out DIR] [--seed N] [--boundaries FILE]',
    summary: {
      ja: '演習用（架空）データをCSVで作成します。',
      en: 'Writes the practice data (made up) as CSV.',
    },
    run: async (words) => (await import('./exercise/write-exercise.ts')).writeExercise(words),
  },
  prerender: {
    usage: 'kyoten prerender',
    summary: {
      ja: '作成済みのサイトに、スクリプトなしで見える最初の画面を書き込みます。',
      en: 'Writes the first view, which needs no script, into the built site.',
    },
    run: async () => (await import('./prerender.ts')).prerender(SITE),
  },
  site: {
    usage: 'kyoten site URL [--dir DIR]',
    summary: {
      ja: '作成済みのサイトの oEmbed（kits/*.json）に、公開するアドレスを書き込みます。',
      en: "Writes the site's public address into the oEmbed (kits/*.json) of the built site.",
    },
    run: async (words) => (await import('./site/write-address.ts')).writeAddress(words),
  },
  accessibility: {
    usage: 'kyoten accessibility',
    summary: {
      ja: '直近のアクセシビリティ試験の結果を、公開するページに反映します。',
      en: 'Publishes the result of the last accessibility tests on its page.',
    },
    run: async () => (await import('./accessibility.ts')).accessibility(),
  },
  serve: {
    usage: 'kyoten serve [--dir DIR] [--port N]',
    summary: {
      ja: '作成済みのサイトを配信します。',
      en: 'Serves the built site.',
    },
    run: async (words) => (await import('./serve.ts')).serve(words),
  },
  bench: {
    usage: 'kyoten bench [--boundaries FILE] [--runs N]',
    summary: {
      ja: '作成時間・容量・表示速度を測り、目安と並べて表示します。',
      en: 'Measures build time, sizes and speed, and prints them beside their budgets.',
    },
    run: async (words) => (await import('./bench/run-bench.ts')).bench(words),
  },
};
