import { useState, type ReactElement } from 'react';
import { isNumber, type Figure } from '../../domain/absence.ts';
import type { GapRanking } from '../../geo/gap/rank-gaps.ts';
import { usePage } from '../page-context.ts';
import { useGapPage } from './gap-context.ts';
import { RANKING_SORTS, sortRanking, type RankingSort } from './sort-ranking.ts';

/** Rows shown at first, and more at each press: all 1,741 at once would slow every move of the slider. */
const STEP = 10;

/** The ranked areas, sortable, and those that cannot be ranked by name. */
export function RankingTable(props: { ranking: GapRanking; within: string }): ReactElement {
  const { ranking, within } = props;
  const { change, format, text } = usePage();
  const { words, state, nameOf } = useGapPage();
  const [sort, setSort] = useState<RankingSort>('rank');
  const [count, setCount] = useState(STEP);
  const isTimed = state.reach.kind === 'travelTimes';
  const shown = sortRanking(ranking.ranked, sort, within);
  const missing = ranking.missing.filter(({ code }) => code.startsWith(within));
  const labels = {
    rank: words.ranking.rank,
    uncovered: words.ranking.uncovered,
    share: words.ranking.share,
    distance: isTimed ? words.ranking.minutes : words.ranking.distance,
  };
  const cell = (figure: Figure, scale: number, digits: number): string =>
    isNumber(figure) ? format(figure * scale, digits) : text.absence[figure].short;
  const rest = Math.min(STEP, shown.length - count);
  return (
    <>
      <table className="data-table gap-ranking">
        <caption>{words.ranking.caption(shown.length)}</caption>
        <thead>
          <tr>
            {RANKING_SORTS.map((column) => (
              <SortHeading
                key={column}
                column={column}
                label={labels[column]}
                sort={sort}
                onSort={setSort}
              />
            )).toSpliced(
              1,
              0,
              <th key="name" scope="col">
                {words.ranking.name}
              </th>,
            )}
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, count).map(({ row, rank }) => (
            <tr key={row.code}>
              <td data-kind="number">{rank}</td>
              <th scope="row">
                <button
                  type="button"
                  className="link-button"
                  onClick={() => change({ area: row.code, hub: undefined, camera: undefined })}
                >
                  {nameOf(row.code)}
                </button>
              </th>
              <td data-kind="number">{cell(row.uncovered, 1, 0)}</td>
              <td data-kind="number">{cell(row.share, 100, 1)}</td>
              <td data-kind="number">{cell(row.distance, isTimed ? 1 : 0.001, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {within !== '' && <p className="note">{words.ranking.nationwide}</p>}
      {rest > 0 && (
        <button type="button" className="link-button" onClick={() => setCount(count + STEP)}>
          {words.ranking.more(rest)}
        </button>
      )}
      {missing.length > 0 && (
        <details>
          <summary>{words.ranking.missingHeading(missing.length)}</summary>
          <p className="note">{words.ranking.missingNote}</p>
          <p>{missing.map(({ code }) => nameOf(code)).join(text.marks.comma)}</p>
        </details>
      )}
    </>
  );
}

function SortHeading(props: {
  column: RankingSort;
  label: string;
  sort: RankingSort;
  onSort: (column: RankingSort) => void;
}): ReactElement {
  const { column, label, sort, onSort } = props;
  const direction = column === 'rank' ? 'ascending' : 'descending';
  return (
    <th scope="col" data-kind="number" aria-sort={sort === column ? direction : 'none'}>
      <button type="button" className="sort-button" onClick={() => onSort(column)}>
        {label}
        <span aria-hidden="true">{sort === column ? (column === 'rank' ? '▲' : '▼') : ''}</span>
      </button>
    </th>
  );
}
