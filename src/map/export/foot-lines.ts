import { joinParts } from './join-parts.ts';
import { factLine } from './sheet-document.ts';
import type { FactKind, SheetFact } from './sheet-content.ts';
import { limitLines } from './text-lines.ts';

/** Lines that a slide gives its statements before the long ones are shortened. */
const MOST = 3;

/** Breaks words into lines as wide as there is room; at least one for any words. */
export type Wrap = (words: string) => readonly string[];

/**
 * Source, date, definition and boundary credit for the foot of a slide, in few lines. Where
 * they are too long, of the definition its first sentence stays and of the sources a line;
 * date and credit are never cut. What is left out stands in notes, hand-out and sources.
 */
export function footLines(
  facts: readonly SheetFact[],
  language: string,
  wrap: Wrap,
): readonly string[] {
  const flow = (parts: readonly string[]): readonly string[] => {
    const words = joinParts(parts, language);
    return words === '' ? [] : wrap(words);
  };
  const [source = '', date = '', whole = '', boundary = ''] = (
    ['source', 'date', 'definition', 'boundary'] as const
  ).map((kind) => linesOf(facts, kind, language));
  const definition = firstSentence(whole);
  for (const said of [whole, definition]) {
    const lines = flow([source, date, said, boundary]);
    if (lines.length <= MOST) return lines;
  }
  const cited = limitLines(flow([source]), 1);
  const rest = flow([date, definition, boundary]);
  if (rest.length < MOST) return [...cited, ...rest];
  return [...cited, ...limitLines(flow([definition]), 1), ...flow([date, boundary])];
}

function linesOf(facts: readonly SheetFact[], kind: FactKind, language: string): string {
  const own = facts.filter((fact) => fact.kind === kind);
  return joinParts(own.map(factLine), language);
}

/** The first sentence of a definition, ending in … where there is more. */
function firstSentence(words: string): string {
  const [first = '', ...more] = words.split(/(?<=。)|(?<=\.\s)/);
  return more.join('').trim() === '' ? words : `${first.trim()}…`;
}
