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
