import { useState, type ReactElement, type ReactNode } from 'react';
import { encodeText } from '../../data/encode-text.ts';
import { downloadName } from '../../domain/download-name.ts';
import { changeFromOther, comparedDataset } from '../../state/compare-view.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { DataTable, type DataColumn, type DataRow } from '../frame/DataTable.tsx';
import { areaNameOf } from '../gap/area-name.ts';
import { usePage } from '../page-context.ts';
import { saveFile } from '../table/save-file.ts';

/** Rows at first, and more at each press. */
const STEP = 10;

/** One area that is told apart, with its cells beside its name. */
export interface ComparedArea {
  readonly code: string;
  readonly cells: DataRow['cells'];
}

/** Areas that differ, the first ten at first; the name of each leads to it on its side. */
export function ComparedAreas(props: {
  words: CompareText;
  caption: string;
  /** Columns beside the name's. */
  columns: readonly DataColumn[];
  areas: readonly ComparedArea[];
  side?: 'a' | 'b';
  /** What is said of the areas that are not listed. */
  children?: ReactNode;
}): ReactElement {
  const { words, caption, columns, areas, side = 'a', children } = props;
  const page = usePage();
  const { view, change } = page;
  const [count, setCount] = useState(STEP);
  const { table } = words;
  const open = (area: string): void => {
    const patch = { area, hub: undefined, camera: undefined };
    change(side === 'a' ? patch : changeFromOther(view, patch));
  };
  const rest = Math.min(STEP, areas.length - count);
  return (
    <>
      <DataTable
        caption={caption}
        columns={[{ key: 'name', label: table.name }, ...columns]}
        rows={areas.slice(0, count).map(({ code, cells }) => ({
          key: code,
          cells: [
            <button key="name" type="button" className="link-button" onClick={() => open(code)}>
              {areaNameOf(page, code)}
            </button>,
            ...cells,
          ],
        }))}
      />
      {rest > 0 && (
        <button type="button" className="link-button" onClick={() => setCount(count + STEP)}>
          {table.more(rest)}
        </button>
      )}
      {children}
    </>
  );
}

/** Saves every compared area as CSV, and says under which name; `subject` is what is compared. */
export function SaveCompared(props: {
  words: CompareText;
  subject: string;
  make: () => string;
}): ReactElement {
  const { words, subject, make } = props;
  const { view, edition } = usePage();
  const [saved, setSaved] = useState('');
  const { table } = words;
  const save = async (): Promise<void> => {
    const { bytes } = await encodeText(make(), 'utf-8');
    const name = downloadName({
      subject: 'comparison',
      details: [subject, view.compare?.with.kind ?? ''],
      dataset: comparedDataset(view),
      edition: edition.manifest.edition,
      extension: 'csv',
    });
    saveFile(name, 'text/csv;charset=utf-8', bytes);
    setSaved(table.saved(name));
  };
  return (
    <>
      <button type="button" className="button" data-kind="quiet" onClick={() => void save()}>
        {table.save}
      </button>
      <p className="note" role="status">
        {saved}
      </p>
    </>
  );
}
