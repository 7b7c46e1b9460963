import { useEffect, useState, type ReactElement } from 'react';
import { keepImported, readImported, removeImported } from '../../data/imported-store.ts';
import {
  IMPORTED_FORMAT,
  type ImportedData,
  type ImportedExtent,
} from '../../domain/imported-data.ts';
import { writeLink } from '../../state/url.ts';
import { formatDate } from '../../text/format.ts';
import { PageSection } from '../frame/PageSection.tsx';
import { ExtentChoice } from './ExtentChoice.tsx';
import type { DeskFile, ImportDesk } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';
import { KeepContents } from './KeepContents.tsx';
import { KeptTimes } from './KeptTimes.tsx';
import { isTaken, readyTables } from './ready-tables.ts';
import { viewOfImported } from './view-of-imported.ts';

/** Keeps what was read on this device, opens the map with it, and removes it again. */
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
  const ready = readyTables(files);
  const addressOf = (data: ImportedData): string =>
    `index.html${writeLink(viewOfImported(view, data))}`;
  const attempt = async (change: () => Promise<void>): Promise<void> => {
    try {
      await change();
    } catch {
      setOutcome(labels.failed);
    }
  };
  const show = (): Promise<void> =>
    attempt(async () => location.assign(addressOf(await keep(files, desk, extent))));
  const remove = (): Promise<void> =>
    attempt(async () => {
      await removeImported();
      setKept(undefined);
      setOutcome(labels.removed);
    });
  return (
    <PageSection id="keep" heading={labels.heading} lead={labels.lead}>
      {ready.outlines.length > 0 && <KeepContents outlines={ready.outlines} />}
      {ready.canShow ? (
        <>
          {ready.unmatched > 0 && <p>{labels.unmatched(ready.unmatched)}</p>}
          {ready.needsExtent && <ExtentChoice extent={extent} onChoose={setExtent} />}
          {kept !== undefined && <p>{labels.replaces}</p>}
          <p>
            <button type="button" className="button" data-kind="filled" onClick={() => void show()}>
              {labels.button}
            </button>
          </p>
        </>
      ) : (
        <p>{labels.none}</p>
      )}
      {ready.blocked.map((name) => (
        <p key={name}>{labels.blocked(name)}</p>
      ))}
      {ready.isExercise && <p>{labels.exercise}</p>}
      {kept !== undefined && (
        <>
          <p>
            {labels.kept(
              [...new Set(kept.tables.map(({ fileName }) => fileName))].join(', '),
              formatDate(view.language, kept.savedAt.slice(0, 10)),
            )}
          </p>
          <p className="import-actions">
            <a className="button" href={addressOf(kept)}>
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
      {/* Removing the data removes these too: the list starts anew. */}
      <KeptTimes key={kept?.savedAt ?? ''} />
    </PageSection>
  );
}

/** Keeps the tables of every file that was read, in place of what was there. */
async function keep(
  files: readonly DeskFile[],
  desk: ImportDesk,
  extent: ImportedExtent,
): Promise<ImportedData> {
  const read = files.filter(isTaken);
  const own = await Promise.all(read.map(({ id }) => desk.tables(id)));
  const savedAt = new Date().toISOString();
  const tables = own.flatMap((file) => file.tables);
  const data: ImportedData = { format: IMPORTED_FORMAT, savedAt, extent, tables };
  await keepImported(
    data,
    own.flatMap(({ demand }) => demand),
  );
  return data;
}
