/** A wording in both languages of the product. */
export interface Wording {
  readonly ja: string;
  readonly en: string;
}

/** A language the command line speaks. */
export type Language = keyof Wording;

/**
 * Language for the terminal: `KYOTEN_LANGUAGE` (`ja` or `en`) when set, else the
 * system locale: Japanese where that is Japanese, English elsewhere.
 */
export function terminalLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const chosen = environment['KYOTEN_LANGUAGE'];
  if (chosen === 'ja' || chosen === 'en') return chosen;
  const locale = Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.startsWith('ja') ? 'ja' : 'en';
}
