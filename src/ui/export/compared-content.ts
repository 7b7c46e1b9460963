import type { SheetContent, SheetFact } from '../../map/export/sheet-content.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { markOfDataset } from '../dataset-words.ts';
import { differenceLegend, pairedLegend } from './compared-legend.ts';
import { datasetOf, ownSide, type ReadyComparison } from './compared-view.ts';
import { comparedSentence, comparedSubtitle } from './compared-words.ts';
import { pictureOf } from './picture-of.ts';
import type { PreparedView } from './prepare-view.ts';
import { sheetContentOf, viewTitle, type SheetChoices } from './sheet-content-of.ts';

/** A comparison in words and shapes for a sheet: two maps with one legend, or the map of differences. Pure. */
export function comparedContentOf(
  prepared: PreparedView,
  comparison: ReadyComparison,
  words: BriefingText,
  choices: SheetChoices,
): SheetContent {
  const a = ownSide(prepared);
  const plain = { ...choices, title: '' };
  const [one, two] = [sheetContentOf(a, words, plain), sheetContentOf(comparison.b, words, plain)];
  const { names, form, difference, words: own } = comparison;
  const { text } = a.page;
  const sentences = { a: one.sentence, b: two.sentence };
  const common = {
    ...one,
    title: choices.title || comparedTitle(prepared, comparison, words),
    subtitle: comparedSubtitle(a, comparison, words),
    sentence: comparedSentence(a, comparison, sentences, words),
    caution: bothOf(one.caution, two.caution, words),
    exerciseMark: markOfDataset(text, datasetOf(prepared)),
    facts: comparedFacts(one.facts, two.facts, notesOf(a, comparison, words), words),
  };
  if (form === 'sides' || difference === undefined)
    return {
      ...common,
      legend: pairedLegend(one.legend, two.legend, words, own.side),
      pair: {
        names: [own.side('A', names.a), own.side('B', names.b)],
        map: two.map,
        exerciseMarks: [one.exerciseMark, two.exerciseMark],
      },
    };
  return {
    ...common,
    // Marks of one side alone would seem to be those of the difference.
    map: pictureOf({ ...a, fill: difference, gap: undefined }, one.ground),
    legend: differenceLegend(a, comparison, one.ground, words),
  };
}

/** The title a comparison gives itself. */
export function comparedTitle(
  prepared: PreparedView,
  { form, figures, classes, words: own }: ReadyComparison,
  words: BriefingText,
): string {
  if (form === 'difference' && typeof figures !== 'string') return own.legend.heading(figures.name);
  if (form === 'difference') return own.changes.heading(classes?.before, classes?.after);
  return words.exports.compare.title(viewTitle(ownSide(prepared), words));
}

function notesOf(
  { page }: PreparedView,
  { form, compare, names, classes, words: own }: ReadyComparison,
  words: BriefingText,
): string {
  const { compare: said } = words.exports;
  const { layers } = page.view;
  if (form === 'sides')
    return [
      said.sides(names.a, names.b),
      ...(compare.form === 'difference' ? [said.noDifferenceMap] : []),
    ].join(page.text.marks.sentenceGap);
  const lead = classes === undefined ? own.leads.difference : own.changes.lead;
  const hasPoints = layers.includes('hub') || layers.includes('rmo');
  return [lead(names.a, names.b), ...(hasPoints ? [said.pointsOfA] : [])].join(
    page.text.marks.sentenceGap,
  );
}

/** Words of both sides: once where they are the same, else each as whose they are. */
function bothOf(a: string, b: string, { exports: { compare } }: BriefingText): string {
  return a === b ? a : compare.facts(a || compare.noCount, b || compare.noCount);
}

/** Statements of both sides: once where they are the same, else each as whose it is. */
function comparedFacts(
  a: readonly SheetFact[],
  b: readonly SheetFact[],
  note: string,
  words: BriefingText,
): readonly SheetFact[] {
  const { sheet } = words.exports;
  return (['definition', 'note', 'source', 'date', 'boundary', 'edition'] as const).flatMap(
    (kind) => {
      const [one, two] = [a, b].map((facts) => facts.find((fact) => fact.kind === kind));
      const own = bothOf(one?.words ?? '', two?.words ?? '', words);
      const said = kind === 'note' ? `${note}${own === '' ? '' : ' '}${own}` : own;
      if (said === '') return [];
      const shorter = shorterOf(one, two).map(([first, second]) => bothOf(first, second, words));
      return [
        { kind, label: sheet.facts[kind], words: said, ...(shorter.length > 0 && { shorter }) },
      ];
    },
  );
}

/** What both sides say in ever fewer words; a side that has no fewer stays as it is. */
function shorterOf(
  one: SheetFact | undefined,
  two: SheetFact | undefined,
): readonly (readonly [string, string])[] {
  const at = (fact: SheetFact | undefined, index: number): string =>
    fact?.shorter?.[index] ?? fact?.shorter?.at(-1) ?? fact?.words ?? '';
  const count = Math.max(one?.shorter?.length ?? 0, two?.shorter?.length ?? 0);
  return Array.from({ length: count }, (_, index) => [at(one, index), at(two, index)]);
}
