/** Interface languages, Japanese first. */
export const LANGUAGES = ['ja', 'en'] as const;

/** One language. */
export type Language = (typeof LANGUAGES)[number];
