import type { Language } from '../domain/language.ts';

/** A moment (milliseconds since 1970) as date and time of the reader's clock. */
export function formatDateTime(language: Language, moment: number): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(moment));
}
