import { useMemo, useState, type ReactElement } from 'react';
import { encodeText } from '../../data/encode-text.ts';
import { downloadName } from '../../domain/download-name.ts';
import { isNumber } from '../../domain/absence.ts';
import { comparedDataset, isWithin } from '../../state/compare-view.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { DataTable } from '../frame/DataTable.tsx';
import { areaNameOf } from '../gap/area-name.ts';
import { usePage } from '../page-context.ts';
import { saveFile } from '../table/save-file.ts';
import { compareFile } from './compare-file.ts';
import type { ComparedFigures } from './compared-figures.ts';
import { cellOf, differenceCellOf } from './describe-pair.ts';
import { sortPairs } from './sort-pairs.ts';

/** Rows at first, and more at each press. */
const STEP = 10;

/** Areas by how much they differ, with both values; without a result apart, never as 0. */
export function CompareTable(props: {
  words: CompareText;
  figures: ComparedFigures;
  names: { readonly a: string; readonly b: string };
}): ReactElement {
  const { words, figures, names } = props;
  const page = usePage();
  const { view, edition, change, text, format } = page;
  const [count, setCount] = useState(STEP);
  const [saved, setSaved] = useState('');
  const { table } = words;
  const area = figures.level === 'prefecture' ? '00' : view.area.slice(0, 2);
  const { different, same, absent } = useMemo(
    () => sortPairs(figures.pairs, (code) => isWithin(code, area)),
    [figures.pairs, area],
  );
  const nameOf = (code: string): string => areaNameOf(page, code);
  const save = async (): Promise<void> => {
    const { bytes } = await encodeText(compareFile(page, words, figures, names), 'utf-8');
    const name = downloadName({
      subject: 'comparison',
      details: [view.gap === undefined ? view.measure : 'gap', view.compare?.with.kind ?? ''],
      dataset: comparedDataset(view),
      edition: edition.manifest.edition,
      extension: 'csv',
    });
    saveFile(name, 'text/csv;charset=utf-8', bytes);
    setSaved(table.saved(name));
  };
  const rest = Math.min(STEP, different.length - count);
  const { uncovered } = figures;
  const withUnit = (name: string, unit: string): string =>
    unit.trim() === '' ? name : `${name}${text.marks.brackets(unit.trim())}`;
  return (
    <div className="panel-section">
      <DataTable
        caption={table.caption(figures.name, different.length)}
        columns={[
          { key: 'name', label: table.name },
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
        rows={different.slice(0, count).map(([code, pair]) => ({
          key: code,
          cells: [
            <button
              key="name"
              type="button"
              className="link-button"
              onClick={() => change({ area: code, hub: undefined, camera: undefined })}
            >
              {nameOf(code)}
            </button>,
            cellOf(page, figures.digits, pair.a),
            cellOf(page, figures.digits, pair.b),
            differenceCellOf(page, figures.digits, pair.difference),
            ...(uncovered === undefined
              ? []
              : [differenceCellOf(page, 0, uncovered.get(code) ?? 'notLoaded')]),
          ],
        }))}
      />
      {rest > 0 && (
        <button type="button" className="link-button" onClick={() => setCount(count + STEP)}>
          {table.more(rest)}
        </button>
      )}
      <p className="note">{table.same(same.length)}</p>
      {absent.length > 0 && (
        <details>
          <summary>{table.absentHeading(absent.length)}</summary>
          <p className="note">{table.absentNote}</p>
          <ul>
            {absent.map(([code, { a, b }]) => (
              <li key={code}>
                {nameOf(code)}
                {text.marks.brackets(
                  [a, b]
                    .map((figure, side) =>
                      words.side(
                        side === 0 ? 'A' : 'B',
                        isNumber(figure)
                          ? format(figure, figures.digits)
                          : text.absence[figure].name,
                      ),
                    )
                    .join(text.marks.comma),
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" className="button" data-kind="quiet" onClick={() => void save()}>
        {table.save}
      </button>
      <p className="note" role="status">
        {saved}
      </p>
    </div>
  );
}
