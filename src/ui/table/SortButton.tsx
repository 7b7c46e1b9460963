import type { ReactElement } from 'react';
import { usePage } from '../page-context.ts';

/** A column heading that sorts: once ascending, again descending. */
export function SortButton(props: {
  column: string;
  label: string;
  unit?: string;
  isNumeric?: boolean;
}): ReactElement {
  const { view, change, text } = usePage();
  const { column, label, unit = '', isNumeric = false } = props;
  const ascending = view.sort === column;
  const descending = view.sort === `-${column}`;
  const state = ascending ? 'ascending' : descending ? 'descending' : 'none';
  // Numbers are mostly read from the top: the first press gives the greatest first.
  const next = isNumeric ? (descending ? column : `-${column}`) : ascending ? `-${column}` : column;
  const action = next.startsWith('-') ? text.table.sortDescending : text.table.sortAscending;
  return (
    <th scope="col" aria-sort={state} data-numeric={isNumeric}>
      <button type="button" title={action} onClick={() => change({ sort: next })}>
        <span>
          {label}
          {unit !== '' && <span className="column-unit">{text.marks.brackets(unit.trim())}</span>}
        </span>
        <span className="sort-mark" data-state={state} aria-hidden="true" />
      </button>
    </th>
  );
}
