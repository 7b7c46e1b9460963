import { writeDelimited, type DelimitedColumn } from '../../domain/delimited.ts';
import type { Figure } from '../../domain/absence.ts';
import { withCheckDigit } from '../../domain/municipality-code.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { areaNameOf } from '../gap/area-name.ts';
import { comparedDataset } from '../../state/compare-view.ts';
import { markOfDataset } from '../dataset-words.ts';
import type { Page } from '../page-context.ts';
import type { ComparedFigures } from './compared-figures.ts';

/** All pairs as CSV in the order of codes; every row says what A and B are. Absences stay symbols. */
export function compareFile(
  page: Page,
  words: CompareText,
  figures: ComparedFigures,
  names: { readonly a: string; readonly b: string },
): string {
  const { table } = words;
  const entries = [...figures.pairs];
  const unit = (of: string): string => (of === '' ? '' : `（${of.trim()}）`);
  const column = (heading: string, digits: number, values: readonly Figure[]): DelimitedColumn => ({
    kind: 'figure',
    heading,
    values,
    digits,
  });
  const texts = (heading: string, values: readonly string[]): DelimitedColumn => ({
    kind: 'text',
    heading,
    values,
  });
  const mark = markOfDataset(page.text, comparedDataset(page.view));
  const note = [
    ...(mark === undefined ? [] : [mark]),
    figures.name,
    figures.survey,
    words.leads.difference(names.a, names.b),
  ].filter((part) => part !== '');
  const { digits, uncovered } = figures;
  return writeDelimited([
    texts(
      table.code,
      entries.map(([code]) => (code.length === 5 ? withCheckDigit(code) : code)),
    ),
    texts(
      table.name,
      entries.map(([code]) => areaNameOf(page, code)),
    ),
    column(
      `A ${names.a}${unit(figures.unit)}`,
      digits,
      entries.map(([, { a }]) => a),
    ),
    column(
      `B ${names.b}${unit(figures.unit)}`,
      digits,
      entries.map(([, { b }]) => b),
    ),
    column(
      `A－B${unit(figures.differenceUnit)}`,
      digits,
      entries.map(([, { difference }]) => difference),
    ),
    ...(uncovered === undefined
      ? []
      : [
          column(
            table.uncovered,
            0,
            entries.map(([code]) => uncovered.get(code) ?? 'notLoaded'),
          ),
        ]),
    texts(
      table.note,
      entries.map(() => note.join(' ')),
    ),
  ]);
}
