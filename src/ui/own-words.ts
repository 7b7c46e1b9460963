import { isNumber } from '../domain/absence.ts';
import { heldIn } from '../domain/imported-areas.ts';
import type { ImportedColumn } from '../domain/imported-data.ts';
import type { LoadedPoints } from '../domain/loaded-edition.ts';
import type { MeasureUnit } from '../domain/measure-entry.ts';
import { formatDate } from '../text/format.ts';
import type { Text } from '../text/text.ts';
import type { ViewState } from '../state/view-state.ts';

/** Units of tables that the page has words of its own for. */
const UNITS: Readonly<Record<string, MeasureUnit>> = {
  人: 'persons',
  世帯: 'households',
  '%': 'percent',
};

/** Names and units of measures that show columns of the reader's own tables. */
export function ownMeasureWords(
  text: Text,
  { own }: LoadedPoints,
  language: ViewState['language'],
): Pick<Text, 'measures' | 'measureDefinitions' | 'measureUnits'> {
  const measures = { ...text.measures };
  const measureDefinitions = { ...text.measureDefinitions };
  const measureUnits = { ...text.measureUnits };
  for (const [id, column] of own?.columns ?? []) {
    const title = titleOf(text, column);
    measures[id] = {
      name: text.imported.column(title, dateWords(text, column, language)),
      survey: text.imported.ownFiles(own?.files ?? []),
    };
    measureDefinitions[id] = text.imported.columnDefinition(title);
    const known = UNITS[column.unit];
    measureUnits[id] = known === undefined ? column.unit : text.measureUnits[known];
  }
  return { measures, measureDefinitions, measureUnits };
}

/** What the reader's own table of counts says, where there are no points to be counted. */
export interface OwnCounts {
  readonly sum: number;
  readonly municipalities: number;
  readonly date: string;
}

/** The counts of hubs or RMOs in force in a survey year; `undefined` where there are none. */
export function ownCountsOf(
  text: Text,
  points: LoadedPoints,
  kind: 'hubs' | 'rmos',
  { year, language }: Pick<ViewState, 'year' | 'language'>,
): OwnCounts | undefined {
  if (points[kind] !== undefined) return undefined;
  const column = heldIn(points.own?.counts[kind] ?? [], year);
  if (column === undefined) return undefined;
  const numbers = Object.values(column.values).filter(isNumber);
  const sum = numbers.reduce((total, value) => total + value, 0);
  return { sum, municipalities: numbers.length, date: dateWords(text, column, language) };
}

/** A bare year is a fiscal year or a census: it stands as it is. */
function dateWords({ imported }: Text, { asOf }: ImportedColumn, language: 'ja' | 'en'): string {
  return asOf === '' ? imported.undated : formatDate(language, asOf);
}

function titleOf({ imported }: Text, { measure, title }: ImportedColumn): string {
  const known: Readonly<Record<string, string>> = imported.measures;
  return known[measure] ?? title;
}
