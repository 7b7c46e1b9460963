import type { ReactElement } from 'react';
import { isNumber, type Figure } from '../../domain/absence.ts';
import type { Measure } from '../../domain/measure.ts';
import { personsOf, uncovered, uncoveredShare } from '../../geo/gap/coverage-sum.ts';
import { pairOf } from '../../state/difference-fill.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { DataTable, type DataRow } from '../frame/DataTable.tsx';
import { usePage, type Page } from '../page-context.ts';
import { areaFigure } from './area-figure.ts';
import { comparedMeasures } from './compared-measures.ts';
import type { SideData } from './compared-figures.ts';
import type { ComparisonView } from './comparison-view.ts';
import { cellOf, differenceCellOf } from './describe-pair.ts';
import { areaSumOf } from './gap-sums.ts';

/** How figures of one kind are written. */
interface Form {
  readonly digits: number;
  readonly unit: string;
}

/** Both areas as a whole: the gap where it is shown, and measures, with survey and difference. */
export function CompareSummary(props: {
  words: CompareText;
  comparison: Extract<ComparisonView, { status: 'ready' }>;
}): ReactElement {
  const { words, comparison } = props;
  const page = usePage();
  const { names, sides } = comparison;
  const row = (key: string, name: string, a: Figure, b: Figure, form: Form): DataRow => {
    const pair = pairOf(a, b, form.digits);
    return {
      key,
      cells: [
        form.unit.trim() === '' ? name : `${name}${page.text.marks.brackets(form.unit.trim())}`,
        cellOf(page, form.digits, pair.a),
        cellOf(page, form.digits, pair.b),
        differenceCellOf(page, form.digits, pair.difference),
      ],
    };
  };
  const measures = comparedMeasures(page.view.measure);
  return (
    <div className="panel-section">
      <DataTable
        caption={words.summary.caption(names.a, names.b)}
        columns={[
          { key: 'item', label: words.summary.item },
          { key: 'a', label: words.table.a, isNumeric: true },
          { key: 'b', label: words.table.b, isNumeric: true },
          { key: 'difference', label: words.table.difference, isNumeric: true },
        ]}
        rows={[
          ...gapRows(page, words, sides, row),
          ...measures.map((measure) =>
            row(
              measure.id,
              page.text.measures[measure.id].name,
              areaFigure(sides.a.page, measure, sides.a.page.view.area),
              areaFigure(sides.b.page, measure, sides.b.page.view.area),
              formOf(page, measure),
            ),
          ),
        ]}
      />
      <p className="note">{notesOf(page, sides, measures)}</p>
    </div>
  );
}

function formOf({ text }: Page, { unit, digits }: Measure): Form {
  return { digits, unit: text.measureUnits[unit] };
}

type MakeRow = (key: string, name: string, a: Figure, b: Figure, form: Form) => DataRow;

function gapRows(
  { text }: Page,
  words: CompareText,
  { a, b }: { readonly a: SideData; readonly b: SideData },
  row: MakeRow,
): readonly DataRow[] {
  const [one, two] = [a.gap?.explorer, b.gap?.explorer];
  const sumA = one && areaSumOf(one.state.snapshot.results, a.page.view.area);
  const sumB = two && areaSumOf(two.state.snapshot.results, b.page.view.area);
  if (one === undefined || sumA === undefined || sumB === undefined) return [];
  const measure = one.words.measures[one.settings.measure];
  const { persons, percent } = text.units;
  const people: Form = { digits: 0, unit: persons };
  const share: Form = { digits: 1, unit: percent };
  const inPercent = (figure: Figure): Figure => (isNumber(figure) ? figure * 100 : figure);
  return [
    row(
      'gap-total',
      words.summary.total(measure),
      personsOf(sumA, sumA.total),
      personsOf(sumB, sumB.total),
      people,
    ),
    row(
      'gap',
      words.summary.uncovered(measure),
      personsOf(sumA, uncovered(sumA)),
      personsOf(sumB, uncovered(sumB)),
      people,
    ),
    row(
      'gap-share',
      words.gapShare,
      inPercent(uncoveredShare(sumA)),
      inPercent(uncoveredShare(sumB)),
      share,
    ),
  ];
}

/** Surveys of the measures, and against which hubs each side was measured. */
function notesOf(
  { text }: Page,
  { a, b }: { readonly a: SideData; readonly b: SideData },
  measures: readonly Measure[],
): string {
  const surveys = measures.map(({ id }) => text.measures[id].survey);
  const gaps = [a, b].flatMap(({ gap }, index) =>
    gap === undefined
      ? []
      : [`${index === 0 ? 'A' : 'B'}${text.marks.colon}${gap.onMap.notes.join('')}`],
  );
  return [...gaps, text.legend.source([...new Set(surveys)].join(text.marks.comma))].join(
    text.marks.sentenceGap,
  );
}
