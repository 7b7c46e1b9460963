import { useEffect, useState, type ReactElement } from 'react';
import { keepImported, readImported, removeImported } from '../../data/imported-store.ts';
import {
  IMPORTED_EXTENTS,
  IMPORTED_FORMAT,
  type ImportedData,
  type ImportedExtent,
} from '../../domain/imported-data.ts';
import { NATION } from '../../state/view-state.ts';
import { writeLink } from '../../state/url.ts';
import { formatDate } from '../../text/format.ts';
import { PageSection } from '../frame/PageSection.tsx';
import type { DeskFile } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';

/** Keeps hubs and RMOs on this device, opens the map with them, and removes them again. */
export function KeepSection({ files }: { files: readonly DeskFile[] }): ReactElement {
  const { words, desk, view } = useImportPage();
  const { keep: labels } = words.page;
  const [kept, setKept] = useState<ImportedData>();
  const [extent, setExtent] = useState<ImportedExtent>('sample');
  const [outcome, setOutcome] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void readImported().then((data) => {
      if (isCurrent) setKept(data);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const count = countsOf(files);
  const address = `index.html${writeLink({ ...view, dataset: 'imported', area: NATION, hub: undefined, camera: undefined })}`;
  const show = async (): Promise<void> => {
    try {
      const read = files.filter(({ state }) => state === 'read');
      const tables = (await Promise.all(read.map(({ id }) => desk.points(id)))).flat();
      const savedAt = new Date().toISOString();
      await keepImported({ format: IMPORTED_FORMAT, savedAt, extent, tables });
      location.assign(address);
    } catch {
      setOutcome(labels.failed);
    }
  };
  const remove = async (): Promise<void> => {
    try {
      await removeImported();
      setKept(undefined);
      setOutcome(labels.removed);
    } catch {
      setOutcome(labels.failed);
    }
  };
  const isReady = count.hubs + count.rmos > 0;
  return (
    <PageSection id="keep" heading={labels.heading} lead={labels.lead}>
      {isReady ? (
        <>
          <p>{labels.ready(count.hubs, count.rmos)}</p>
          {count.unmatched > 0 && <p>{labels.unmatched(count.unmatched)}</p>}
          <ExtentChoice extent={extent} onChoose={setExtent} />
          <p>
            <button type="button" className="button" data-kind="filled" onClick={() => void show()}>
              {labels.button}
            </button>
          </p>
        </>
      ) : (
        <p>{labels.none}</p>
      )}
      {count.exercise && <p>{labels.exercise}</p>}
      {kept !== undefined && (
        <>
          <p>
            {labels.kept(
              [...new Set(kept.tables.map(({ fileName }) => fileName))].join(', '),
              formatDate(view.language, kept.savedAt.slice(0, 10)),
            )}
          </p>
          <p className="import-actions">
            <a className="button" href={address}>
              {labels.open}
            </a>
            <button
              type="button"
              className="button"
              data-kind="quiet"
              onClick={() => void remove()}
            >
              {labels.remove}
            </button>
          </p>
        </>
      )}
      <p role="status">{outcome}</p>
    </PageSection>
  );
}

function ExtentChoice(props: {
  extent: ImportedExtent;
  onChoose: (extent: ImportedExtent) => void;
}): ReactElement {
  const { extent, onChoose } = props;
  const { keep: labels } = useImportPage().words.page;
  return (
    <fieldset className="import-question">
      <legend>{labels.whole}</legend>
      {IMPORTED_EXTENTS.map((known) => (
        <label key={known} className="choice">
          <input
            type="radio"
            name="extent"
            checked={extent === known}
            onChange={() => onChoose(known)}
          />
          {labels.wholes[known]}
        </label>
      ))}
    </fieldset>
  );
}

/** What the files on the desk would put on the map. */
function countsOf(files: readonly DeskFile[]): {
  hubs: number;
  rmos: number;
  unmatched: number;
  exercise: boolean;
} {
  const count = { hubs: 0, rmos: 0, unmatched: 0, exercise: false };
  for (const { state, view } of files)
    for (const { reading } of state === 'read' ? (view?.tables ?? []) : []) {
      if (reading === undefined) continue;
      const { target, isExercise, rows, unmatched } = reading;
      if (target !== 'hubs' && target !== 'rmos') continue;
      if (isExercise) {
        count.exercise = true;
        continue;
      }
      count[target] += rows;
      count.unmatched += unmatched;
    }
  return count;
}
