import type { SheetFact } from '../../map/export/sheet-content.ts';
import type { BriefingText } from '../../text/briefing-text.ts';

/** Sources of a picture, in the words of their list. */
export interface CitedSources {
  /** Named one by one where there is room. */
  readonly named: readonly string[];
  /** Credits and marks that no picture may leave out. */
  readonly kept?: readonly string[];
  /** The mark of practice data; only where all else is too long it stands above the map alone. */
  readonly mark?: string | undefined;
  /** How many more there are that are not named anywhere on it. */
  readonly left?: number;
}

/** Sources as one statement, and in short: fewer of them named, the others counted. */
export function sourceWords(
  { named, kept = [], mark, left = 0 }: CitedSources,
  separator: string,
  { exports: { sheet } }: BriefingText,
): Pick<SheetFact, 'words' | 'shorter' | 'least'> {
  const marked = mark === undefined ? kept : [mark, ...kept];
  const join = (
    count: number,
    others: (more: number) => string,
    credits: readonly string[] = marked,
  ): string => {
    const more = left + named.length - count;
    return [...named.slice(0, count), ...credits, ...(more > 0 ? [others(more)] : [])].join(
      separator,
    );
  };
  const counts = named.map((_, index) => named.length - 1 - index).filter((count) => count > 0);
  return {
    words: join(named.length, sheet.others),
    shorter: [named.length, ...counts].map((count) => join(count, sheet.othersInShort)),
    ...(mark !== undefined && named.length > 0 && { least: join(1, sheet.othersInShort, kept) }),
  };
}
