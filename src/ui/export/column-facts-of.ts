import type { Measure } from '../../domain/measure.ts';
import type { ColumnFact } from '../../map/export/table-facts.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { classDateOf, classSourceOf, ownListSource } from '../class-list-words.ts';
import type { Page } from '../page-context.ts';
import { measureDates } from './dates-of.ts';
import { surveysOf } from './sources-of.ts';

/** What a table shows beside what its view does. */
interface Beyond {
  readonly measures: readonly Measure[];
  readonly hasClasses: boolean;
}

/** Definition, note, source and date of the columns of a table that its view does not show. */
export function columnFactsOf(
  page: Page,
  { measures, hasClasses }: Beyond,
  words: BriefingText,
): readonly ColumnFact[] {
  const { text, view } = page;
  const { facts, columns, pointsYear } = words.exports.sheet;
  const nameOf = ({ id }: Measure): string => text.measures[id].name;
  const list = hasClasses ? classFacts(page, words) : undefined;
  const said = {
    definition: [
      ...(list?.definition ?? []),
      ...measures.map((measure) =>
        columns.definition(nameOf(measure), text.measureDefinitions[measure.id]),
      ),
    ],
    note: measures.flatMap(({ notes }) => notes.map((note) => text.measureNotes[note])),
    source: [...measures.flatMap((measure) => surveysOf(page, measure)), ...(list?.source ?? [])],
    date: [
      ...(list?.date ?? []),
      ...measures.flatMap((measure) => {
        const dates = measureDates(page, measure, words);
        return dates.length === 0 ? [] : columns.date(nameOf(measure), dates);
      }),
      ...(measures.some(({ topic }) => topic === 'points') ? [pointsYear(view.year)] : []),
    ],
  };
  const kinds = ['definition', 'note', 'source', 'date'] as const;
  return kinds.map((kind) => ({
    kind,
    label: facts[kind],
    words: said[kind],
    separator: kind === 'source' || kind === 'date' ? text.gauges.listSeparator : ' ',
  }));
}

/** The same of the classes; nothing for a year without a list. */
function classFacts(
  page: Page,
  { exports: { sheet } }: BriefingText,
): { definition: string[]; source: string[]; date: string[] } | undefined {
  const { text } = page;
  const date = classDateOf(page);
  if (date === undefined) return undefined;
  const published = classSourceOf(page);
  const source =
    ownListSource(page) ??
    (published && `${published.publisher}${text.gauges.title(published.title)}`);
  return {
    definition: [text.depopulation.definition],
    source: source === undefined ? [] : [source],
    date: [sheet.depopulationDate(date)],
  };
}
