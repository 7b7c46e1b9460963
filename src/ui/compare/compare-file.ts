import { writeDelimited, type DelimitedColumn } from '../../domain/delimited.ts';
import type { Figure } from '../../domain/absence.ts';
import { withCheckDigit } from '../../domain/municipality-code.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { areaNameOf } from '../gap/area-name.ts';
import type { FigurePair } from '../../state/area-fill.ts';
import { comparedDataset, isWithin, otherArea } from '../../state/compare-view.ts';
import type { ViewState } from '../../state/view-state.ts';
import { markOfDataset } from '../dataset-words.ts';
import type { Page } from '../page-context.ts';
import type { ComparedFigures } from './compared-figures.ts';

/**
 * All pairs as CSV in the order of codes, of two areas those of A and then those of B; every
 * row says what A and B are. Absences stay symbols.
 */
export function compareFile(
  page: Page,
  words: CompareText,
  figures: ComparedFigures,
  names: { readonly a: string; readonly b: string },
): string {
  const { table } = words;
  const entries = entriesOf(page.view, figures);
  const unit = (of: string): string => (of === '' ? '' : page.text.marks.brackets(of.trim()));
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
      `${table.less}${unit(figures.differenceUnit)}`,
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

/** Outside A an area's own figure is not one of A, nor outside B one of B. */
function entriesOf(
  view: ViewState,
  { pairs, againstA, level }: ComparedFigures,
): readonly (readonly [string, FigurePair])[] {
  const b = otherArea(view)?.slice(0, 2);
  if (againstA === undefined || b === undefined || level === 'prefecture') return [...pairs];
  const a = view.area.slice(0, 2);
  return [
    ...[...pairs].filter(([code]) => isWithin(code, a)),
    ...[...againstA].filter(([code]) => a !== b && isWithin(code, b)),
  ];
}
