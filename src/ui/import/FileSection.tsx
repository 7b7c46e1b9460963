import type { ReactElement } from 'react';
import { AddressOffer } from './AddressOffer.tsx';
import { EncodingChoice } from './EncodingChoice.tsx';
import { FindingsReport } from './FindingsReport.tsx';
import type { DeskFile } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { TableSection } from './TableSection.tsx';
import { TableSettings } from './TableSettings.tsx';

/** One file: how far it is, and when it is read everything there is to say of it. */
export function FileSection({ entry }: { entry: DeskFile }): ReactElement {
  const { words, desk } = useImportPage();
  const { files } = words.page;
  const { id, file, state } = entry;
  const isBusy = state === 'waiting' || state === 'reading';
  return (
    // Files of one name are told apart by their number.
    <section className="import-file" aria-label={`${id}. ${file.name}`} aria-busy={isBusy}>
      <header className="import-file-head">
        <h3>{file.name}</h3>
        <span className="note">{files.size(file.size)}</span>
        <button type="button" className="button" data-kind="quiet" onClick={() => desk.remove(id)}>
          {files.remove}
          <span className="visually-hidden"> {file.name}</span>
        </button>
      </header>
      {isBusy && <ReadingProgress entry={entry} />}
      {(state === 'cancelled' || state === 'failed') && <Stopped entry={entry} />}
      {!isBusy && <Outcome entry={entry} />}
    </section>
  );
}

function Stopped({ entry }: { entry: DeskFile }): ReactElement {
  const { words, desk } = useImportPage();
  const { files } = words.page;
  const { id, state, settings, reason } = entry;
  return (
    <>
      <p role="alert" className={state === 'failed' ? 'import-fault' : undefined}>
        {state === 'failed' ? files.failed : files.cancelled}
      </p>
      {state === 'failed' && reason !== undefined && (
        <p className="note" lang="en">
          {reason}
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={() => desk.check(id, settings)}>
          {files.again}
        </button>
      </p>
    </>
  );
}

function Outcome({ entry }: { entry: DeskFile }): ReactElement | null {
  const { words } = useImportPage();
  const { page, survey } = words;
  const { view, state } = entry;
  if (view === undefined || state !== 'read') return null;
  return (
    <>
      <p role="status" className="import-verdict" data-verdict={view.verdict}>
        {view.isRefused ? page.files.refused : survey.report.verdicts[view.verdict]}
      </p>
      <FindingsReport entry={entry} view={view} />
      <ScoreTable
        before={view.before}
        after={view.isRefused ? undefined : view.after}
        name={`${entry.id}. ${entry.file.name}`}
      />
      {view.tables.length > 0 && (
        <section className="import-part">
          <h4>{page.tables.heading}</h4>
          {view.tables.map((table) => (
            <TableSection
              key={`${table.sheet} ${table.ordinal}`}
              entry={entry}
              table={table}
              tables={view.tables}
            />
          ))}
        </section>
      )}
      <AddressOffer entry={entry} view={view} />
      <EncodingChoice entry={entry} view={view} />
      {!view.isRefused && <TableSettings entry={entry} />}
    </>
  );
}
