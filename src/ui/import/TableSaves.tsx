import { useState, type ReactElement } from 'react';
import { encodeText, type TextEncoding } from '../../data/encode-text.ts';
import { saveFile } from '../table/save-file.ts';
import type { DeskFile } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';
import type { TableReading, TableView } from './import-view.ts';
import { nameBeside, tableWord } from './save-names.ts';

/** Saves a table that was read: tidied, what is not matched, and how it was read. */
export function TableSaves(props: {
  entry: DeskFile;
  reading: TableReading;
  name: string;
  tables: readonly TableView[];
}): ReactElement {
  const { entry, reading, name, tables } = props;
  const { words, desk } = useImportPage();
  const { save: labels, recipe } = words.page;
  const [outcome, setOutcome] = useState('');
  const several = tables.filter((table) => table.reading !== undefined).length;
  const nameOf = (word: string, extension: string): string =>
    nameBeside(entry.file.name, tableWord(word, reading.at, several), extension);
  const save = async (
    kind: 'tidy' | 'unmatched' | 'recipe',
    encoding: TextEncoding = 'utf-8',
  ): Promise<void> => {
    try {
      const made = await desk.make(entry.id, { kind, table: reading.at });
      if (kind === 'recipe') {
        const file = nameOf(labels.recipeName, 'json');
        saveFile(file, 'application/json', new TextEncoder().encode(made));
        setOutcome(labels.saved(file));
        return;
      }
      const file = nameOf(kind === 'tidy' ? labels.tidyName : labels.unmatchedName, 'csv');
      const { bytes, replaced } = await encodeText(made, encoding);
      saveFile(file, 'text/csv', bytes);
      const lost = replaced.length > 0 ? ` ${labels.replaced(replaced.join(''))}` : '';
      setOutcome(`${labels.saved(file)}${lost}`);
    } catch {
      setOutcome(labels.failed);
    }
  };
  return (
    <div className="import-saves" role="group" aria-label={`${labels.heading} ${name}`}>
      {reading.rows > 0 && (
        <>
          <button type="button" className="button" onClick={() => void save('tidy')}>
            {labels.tidy}
          </button>
          <button
            type="button"
            className="button"
            data-kind="quiet"
            onClick={() => void save('tidy', 'shift_jis')}
          >
            {labels.tidyShiftJis}
          </button>
        </>
      )}
      {reading.unmatched + reading.leftOut + reading.missing > 0 && (
        <button
          type="button"
          className="button"
          data-kind="quiet"
          onClick={() => void save('unmatched')}
        >
          {labels.unmatched}
        </button>
      )}
      <button
        type="button"
        className="button"
        data-kind="quiet"
        onClick={() => void save('recipe')}
      >
        {recipe.save}
      </button>
      <span role="status">{outcome}</span>
    </div>
  );
}
