import {
  useEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';

/** One column of a table. */
export interface DataColumn {
  readonly key: string;
  readonly label: string;
  readonly isNumeric?: boolean;
  /** Years and dates: never broken over two lines. */
  readonly isShort?: boolean;
}

/** One row; its first cell is its heading. */
export interface DataRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

/** A table of figures with caption and headings; it scrolls sideways when it must. */
export function DataTable(props: {
  caption: string;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
  /** Where a chart with the same caption stands above, it is there for screen readers only. */
  isCaptionHidden?: boolean;
}): ReactElement {
  const { caption, columns, rows, isCaptionHidden = false } = props;
  const kindOf = (index: number): 'number' | 'short' | undefined => {
    const column = columns[index];
    if (column?.isNumeric === true) return 'number';
    return column?.isShort === true ? 'short' : undefined;
  };
  const scroller = useRef<HTMLDivElement>(null);
  const isScrollable = useOverflow(scroller);
  return (
    <div
      ref={scroller}
      className="table-scroller"
      {...(isScrollable && { role: 'region', 'aria-label': caption, tabIndex: 0 })}
    >
      <table className="data-table">
        <caption>
          <span className={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, label }, index) => (
              <th key={key} scope="col" data-kind={kindOf(index)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[0]?.key} scope="row" data-kind={kindOf(0)}>
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]?.key} data-kind={kindOf(index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether an element has more to show sideways: then the keyboard must be able to get there. */
function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [isOverflowing, setOverflowing] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() =>
      setOverflowing(current.scrollWidth > current.clientWidth + 1),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return isOverflowing;
}
