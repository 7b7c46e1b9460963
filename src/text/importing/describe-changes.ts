import type { Language } from '../../domain/language.ts';
import { formatDate } from '../format.ts';

/**
 * The days of a former municipality's changes in words, from what a finding keeps: one day,
 * or days each with the name it brought (`2005-04-01 B市、2012-04-01 C市`).
 */
export function describeChanges(language: Language, steps: string): string {
  return steps
    .split('、')
    .map((step) => {
      const [on = '', name] = step.split(' ');
      const day = formatDate(language, on);
      if (name === undefined) return day;
      return language === 'ja' ? `${day}に${name}` : `${day} (${name})`;
    })
    .join(language === 'ja' ? '、' : ', ');
}

/** Municipalities with the day of a merger each, from what a finding keeps (`高知市 2008-01-01、…`). */
export function describeMergers(language: Language, mergers: string): string {
  return mergers
    .split('、')
    .map((merger) => {
      const [name = '', on = ''] = merger.split(' ');
      const day = formatDate(language, on);
      return language === 'ja' ? `${name}（${day}合併）` : `${name} (merged on ${day})`;
    })
    .join(language === 'ja' ? '、' : ', ');
}
