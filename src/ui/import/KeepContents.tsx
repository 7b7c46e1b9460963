import type { ReactElement } from 'react';
import { formatDate } from '../../text/format.ts';
import { useImportPage } from './import-page-context.ts';
import { shownColumns, type TableOutline } from './table-outline.ts';

/** What of the tables goes where on the map, and in words what of them does not. */
export function KeepContents({ outlines }: { outlines: readonly TableOutline[] }): ReactElement {
  const { words, view, text } = useImportPage();
  const { shows } = words.page.keep;
  const rowsOf = (kind: 'hubs' | 'rmos' | 'demandPoints' | 'codes'): number =>
    outlines.reduce((sum, outline) => sum + (outline.kind === kind ? outline.rows : 0), 0);
  const date = (asOf: string): string =>
    asOf === '' ? text.imported.undated : formatDate(view.language, asOf);
  const known: Readonly<Record<string, string>> = { ...text.imported.measures, ...shows.counted };
  const name = ({
    measure,
    title,
    asOf,
  }: {
    measure: string;
    title: string;
    asOf: string;
  }): string => text.imported.column(known[measure] ?? title, date(asOf));
  const lists = outlines.flatMap((outline) =>
    outline.kind === 'depopulation' ? outline.lists : [],
  );
  const { counts, measures, leftOut } = shownColumns(outlines);
  const comma = text.marks.comma;
  const parts = [
    rowsOf('hubs') > 0 && shows.hubs(rowsOf('hubs')),
    rowsOf('rmos') > 0 && shows.rmos(rowsOf('rmos')),
    ...lists.map(({ asOf, rows }) => shows.depopulation(rows, date(asOf))),
    counts.length > 0 && shows.counts(counts.map(name).join(comma)),
    measures.length > 0 && shows.measures(measures.map(name).join(comma)),
    rowsOf('demandPoints') > 0 && shows.demandPoints(rowsOf('demandPoints')),
    leftOut > 0 && shows.leftOut(leftOut),
    rowsOf('codes') > 0 && shows.codes(rowsOf('codes')),
  ].filter((part) => part !== false);
  return (
    <ul className="import-shows">
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
