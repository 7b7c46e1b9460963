import { ABSENCES } from '../../domain/absence.ts';
import type { ClassChangeFill, ClassPair } from '../../state/area-fill.ts';
import { CLASS_CHANGES, classChangeOf, isChange } from '../../state/class-change.ts';
import type { CompareText } from '../../text/compare-text.ts';
import type { Page } from '../page-context.ts';
import type { ComparedClasses } from './compared-classes.ts';

/** Both classes of a municipality and what became of it, one line each; none where it is on neither side. */
export function describeClasses(
  page: Pick<Page, 'text'>,
  words: CompareText,
  { before, after, pairs }: ComparedClasses,
  code: string,
): readonly string[] {
  const pair = pairs.get(code);
  if (pair === undefined) return [];
  const { changes } = words;
  return [
    changes.value(before, classWords(page, pair.before)),
    changes.value(after, classWords(page, pair.after)),
    changeWords(words, pair),
  ];
}

/** A class by its name; 未取込 where no list tells it. */
export function classWords({ text }: Pick<Page, 'text'>, known: ClassPair['before']): string {
  return known === undefined ? text.absence.notLoaded.name : text.depopulation[known];
}

/** What became of a municipality. */
export function changeWords({ changes }: CompareText, pair: ClassPair): string {
  const change = classChangeOf(pair);
  return change === undefined ? changes.unknown : changes.names[change];
}

/** How many changed, and how, in one paragraph; how many no list tells, where there are any. */
export function changeSummary(
  words: CompareText,
  { before, after }: Pick<ComparedClasses, 'before' | 'after'>,
  { counts }: Pick<ClassChangeFill, 'counts'>,
): string {
  const { changes } = words;
  const rows = [...CLASS_CHANGES.entries()].map(([index, change]) => ({
    change,
    count: counts.get(index) ?? 0,
  }));
  const told = rows.filter(({ change, count }) => isChange(change) && count > 0);
  const sum = (of: typeof rows): number => of.reduce((all, { count }) => all + count, 0);
  const parts = told.map(({ change, count }) => changes.part(changes.names[change], count));
  const absent = ABSENCES.reduce((all, absence) => all + (counts.get(absence) ?? 0), 0);
  return absent === 0
    ? changes.summary(before, after, sum(told), parts)
    : changes.summaryOfSome(before, after, { changed: sum(told), known: sum(rows), absent }, parts);
}
