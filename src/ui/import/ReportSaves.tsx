import { useState, type ReactElement } from 'react';
import { saveFile } from '../table/save-file.ts';
import type { DeskFile } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';
import { printPage } from './print-page.ts';
import { nameBeside, today } from './save-names.ts';

/** Prints the findings, or saves them to mail back to whoever made the table. */
export function ReportSaves({ entry }: { entry: DeskFile }): ReactElement {
  const { words, desk, view } = useImportPage();
  const { report, save: labels } = words.page;
  const [outcome, setOutcome] = useState('');
  const page = (): Promise<string> =>
    desk.make(entry.id, { kind: 'html', language: view.language, date: today() });
  const save = async (extension: 'html' | 'json'): Promise<void> => {
    try {
      const made =
        extension === 'html' ? await page() : await desk.make(entry.id, { kind: 'json' });
      const file = nameBeside(entry.file.name, labels.reportName, extension);
      const type = extension === 'html' ? 'text/html' : 'application/json';
      saveFile(file, type, new TextEncoder().encode(made));
      setOutcome(labels.saved(file));
    } catch {
      setOutcome(labels.failed);
    }
  };
  const print = async (): Promise<void> => {
    try {
      printPage(await page());
    } catch {
      setOutcome(labels.failed);
    }
  };
  return (
    <div className="import-saves" role="group" aria-label={report.heading}>
      <button type="button" className="button" onClick={() => void print()}>
        {report.print}
      </button>
      {(['html', 'json'] as const).map((extension) => (
        <button
          key={extension}
          type="button"
          className="button"
          data-kind="quiet"
          onClick={() => void save(extension)}
        >
          {report[extension]}
        </button>
      ))}
      <span role="status">{outcome}</span>
    </div>
  );
}
