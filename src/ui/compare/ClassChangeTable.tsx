import { useMemo, useState, type ReactElement } from 'react';
import { encodeText } from '../../data/encode-text.ts';
import { downloadName } from '../../domain/download-name.ts';
import type { ClassChangeFill } from '../../state/area-fill.ts';
import { classChangeOf, isChange } from '../../state/class-change.ts';
import { comparedDataset, isWithin } from '../../state/compare-view.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { DataTable } from '../frame/DataTable.tsx';
import { areaNameOf } from '../gap/area-name.ts';
import { usePage } from '../page-context.ts';
import { saveFile } from '../table/save-file.ts';
import { classChangeFile } from './class-change-file.ts';
import { changeSummary, classWords } from './class-change-words.ts';
import type { ComparedClasses } from './compared-classes.ts';

/** Rows at first, and more at each press. */
const STEP = 10;

/** Municipalities whose class is another, with both classes; those no list tells apart, never as unchanged. */
export function ClassChangeTable(props: {
  words: CompareText;
  classes: ComparedClasses;
  fill: ClassChangeFill;
}): ReactElement {
  const { words, classes, fill } = props;
  const page = usePage();
  const { view, edition, change } = page;
  const [count, setCount] = useState(STEP);
  const [saved, setSaved] = useState('');
  const { table, changes } = words;
  const area = view.area.slice(0, 2);
  const { changed, same, absent } = useMemo(() => {
    const wanted = [...classes.pairs].filter(([code]) => isWithin(code, area));
    const told = wanted.filter(([, pair]) => classChangeOf(pair) !== undefined);
    return {
      changed: told.filter(([, pair]) => isChange(classChangeOf(pair))),
      same: told.filter(([, pair]) => !isChange(classChangeOf(pair))).length,
      absent: wanted.length - told.length,
    };
  }, [classes.pairs, area]);
  const save = async (): Promise<void> => {
    const { bytes } = await encodeText(classChangeFile(page, words, classes), 'utf-8');
    const name = downloadName({
      subject: 'comparison',
      details: ['depopulation', view.compare?.with.kind ?? ''],
      dataset: comparedDataset(view),
      edition: edition.manifest.edition,
      extension: 'csv',
    });
    saveFile(name, 'text/csv;charset=utf-8', bytes);
    setSaved(table.saved(name));
  };
  const rest = Math.min(STEP, changed.length - count);
  return (
    <div className="panel-section">
      <p role="status">{changeSummary(words, classes, fill)}</p>
      <DataTable
        caption={changes.caption(areaNameOf(page, area), changed.length)}
        columns={[
          { key: 'name', label: table.name },
          { key: 'before', label: changes.on(classes.before) },
          { key: 'after', label: changes.on(classes.after) },
        ]}
        rows={changed.slice(0, count).map(([code, pair]) => ({
          key: code,
          cells: [
            <button
              key="name"
              type="button"
              className="link-button"
              onClick={() => change({ area: code, hub: undefined, camera: undefined })}
            >
              {areaNameOf(page, code)}
            </button>,
            classWords(page, pair.before),
            classWords(page, pair.after),
          ],
        }))}
      />
      {rest > 0 && (
        <button type="button" className="link-button" onClick={() => setCount(count + STEP)}>
          {table.more(rest)}
        </button>
      )}
      <p className="note">{changes.same(same)}</p>
      {absent > 0 && <p className="note">{changes.absent(absent)}</p>}
      <button type="button" className="button" data-kind="quiet" onClick={() => void save()}>
        {table.save}
      </button>
      <p className="note" role="status">
        {saved}
      </p>
    </div>
  );
}
