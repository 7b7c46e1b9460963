import { joinParts } from './join-parts.ts';
import { factLine } from './sheet-document.ts';
import type { FactKind, SheetFact } from './sheet-content.ts';

/** Lines that a slide gives its statements before the long ones are said in short; at worst two more. */
const MOST = [3, 4, 5];

/** Breaks words into lines as wide as there is room; at least one for any words. */
export type Wrap = (words: string) => readonly string[];

/**
 * Source, date, definition and boundary credit for the foot of a slide, in few lines. Where
 * they are too long, of the definition its first sentence stays, and of the sources as many
 * as have room and how many more there are. A foot that `isTight` leaves the
 * definition out whole where five lines do not hold it. Nothing breaks off: what is left out
 * stands in notes, hand-out and sources, date and credit always here.
 */
export function footLines(
  facts: readonly SheetFact[],
  language: string,
  wrap: Wrap,
  isTight = false,
): readonly string[] {
  const of = (kind: FactKind): readonly SheetFact[] => facts.filter((fact) => fact.kind === kind);
  const all = (kind: FactKind): string => joinParts(of(kind).map(factLine), language);
  const [date, boundary, whole] = [all('date'), all('boundary'), all('definition')];
  const first = firstSentence(whole);
  const [source, ...more] = of('source');
  const shorter = more.length > 0 ? [] : (source?.shorter ?? []);
  const cited = [
    all('source'),
    ...(source === undefined ? [] : shorter.map((words) => factLine({ ...source, words }))),
  ];
  const flow = (sources: string, definition: string): readonly string[] => {
    const words = joinParts([sources, date, definition, boundary], language);
    return words === '' ? [] : wrap(words);
  };
  const tries = [flow(cited[0] ?? '', whole), ...cited.map((sources) => flow(sources, first))];
  for (const most of MOST) {
    const said = tries.find(({ length }) => length <= most);
    if (said !== undefined) return said;
  }
  if (!isTight) return shortest(tries);
  const least =
    source?.least === undefined || more.length > 0
      ? []
      : [factLine({ ...source, words: source.least })];
  const bare = [...cited, ...least].map((sources) => flow(sources, ''));
  return bare.find(({ length }) => length <= Math.max(...MOST)) ?? shortest(bare);
}

function shortest(tries: readonly (readonly string[])[]): readonly string[] {
  return tries.toSorted((one, other) => one.length - other.length)[0] ?? [];
}

/** The first sentence of a definition. */
function firstSentence(words: string): string {
  return (words.split(/(?<=。)|(?<=\.\s)/)[0] ?? '').trim();
}
