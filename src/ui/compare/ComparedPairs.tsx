import { useMemo, type ReactElement } from 'react';
import { isNumber } from '../../domain/absence.ts';
import type { FigurePair } from '../../state/area-fill.ts';
import { isWithin } from '../../state/compare-view.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { areaNameOf } from '../gap/area-name.ts';
import { usePage } from '../page-context.ts';
import { ComparedAreas } from './ComparedAreas.tsx';
import type { ComparedFigures } from './compared-figures.ts';
import { cellOf, differenceCellOf } from './describe-pair.ts';
import { sortPairs } from './sort-pairs.ts';

/** Areas of one side by how much their pairs differ; without a result apart, never as 0. */
export function ComparedPairs(props: {
  words: CompareText;
  figures: ComparedFigures;
  pairs: ReadonlyMap<string, FigurePair>;
  /** Whose areas are listed: `00`, or a prefecture's code. */
  area: string;
  side: 'a' | 'b';
  captionOf: (count: number) => string;
}): ReactElement {
  const { words, figures, pairs, area, side, captionOf } = props;
  const page = usePage();
  const { text, format } = page;
  const { table } = words;
  const { different, same, absent } = useMemo(
    () => sortPairs(pairs, (code) => isWithin(code, area)),
    [pairs, area],
  );
  const { digits, uncovered } = figures;
  const withUnit = (name: string, unit: string): string =>
    unit.trim() === '' ? name : `${name}${text.marks.brackets(unit.trim())}`;
  const spoken = (figure: FigurePair['a']): string =>
    isNumber(figure) ? format(figure, digits) : text.absence[figure].name;
  return (
    <ComparedAreas
      words={words}
      caption={captionOf(different.length)}
      columns={[
        { key: 'a', label: withUnit(table.a, figures.unit), isNumeric: true },
        { key: 'b', label: withUnit(table.b, figures.unit), isNumeric: true },
        {
          key: 'difference',
          label: withUnit(table.difference, figures.differenceUnit),
          isNumeric: true,
        },
        ...(uncovered === undefined
          ? []
          : [{ key: 'uncovered', label: table.uncovered, isNumeric: true }]),
      ]}
      areas={different.map(([code, pair]) => ({
        code,
        cells: [
          cellOf(page, digits, pair.a),
          cellOf(page, digits, pair.b),
          differenceCellOf(page, digits, pair.difference),
          ...(uncovered === undefined
            ? []
            : [differenceCellOf(page, 0, uncovered.get(code) ?? 'notLoaded')]),
        ],
      }))}
      side={side}
    >
      <p className="note">{table.same(same.length)}</p>
      {absent.length > 0 && (
        <details>
          <summary>{table.absentHeading(absent.length)}</summary>
          <p className="note">{table.absentNote}</p>
          <ul>
            {absent.map(([code, { a, b }]) => (
              <li key={code}>
                {areaNameOf(page, code)}
                {text.marks.brackets(
                  [words.side('A', spoken(a)), words.side('B', spoken(b))].join(text.marks.comma),
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </ComparedAreas>
  );
}
