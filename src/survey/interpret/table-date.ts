import { dateIn, type DateMention } from '../cells/date.ts';
import type { SurveyTable } from '../layout/survey-table.ts';

/** When a table's figures hold. */
export interface TableDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `''` when nothing says it. */
  readonly asOf: string;
  /** Western fiscal year (April to March); `undefined` when nothing says it. */
  readonly fiscalYear: number | undefined;
  /** The words it was read from. */
  readonly text: string;
  /** Titles that state the same day and fiscal year of any table they are put above. */
  readonly words: readonly string[];
}

/**
 * The date of a table from its titles, notes, sheet name and file name: first one
 * that says 現在 or 時点, then a fiscal year, then any date.
 */
export function dateOfTable(
  table: Pick<SurveyTable, 'titles' | 'sheet' | 'notes'>,
  fileName: string,
): TableDate {
  const texts = [...table.titles, table.sheet, fileName, ...table.notes.slice(0, 5)];
  const mentions = texts.flatMap((text) => {
    const mention = dateIn(text);
    return mention === undefined ? [] : [{ mention, asOf: /現在|時点|基準日/u.test(text) }];
  });
  const fiscal = mentions.find(({ mention }) => mention.fiscalYear)?.mention;
  const chosen = mentions.find(({ asOf }) => asOf)?.mention ?? fiscal ?? mentions[0]?.mention;
  if (chosen === undefined) return { asOf: '', fiscalYear: undefined, text: '', words: [] };
  const stated =
    fiscal ?? mentions.find(({ mention }) => mention.iso.length === 4)?.mention ?? chosen;
  const { iso: asOf, text } = chosen;
  return { asOf, fiscalYear: fiscalYearOf(stated), text, words: [`${text}時点`, stated.text] };
}

/** The fiscal year a date falls in; a bare year stands for itself. */
function fiscalYearOf({ iso, fiscalYear }: Pick<DateMention, 'iso' | 'fiscalYear'>): number {
  const year = Number(iso.slice(0, 4));
  if (fiscalYear || iso.length === 4) return year;
  return Number(iso.slice(5, 7)) < 4 ? year - 1 : year;
}
