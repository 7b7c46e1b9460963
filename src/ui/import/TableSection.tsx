import type { ReactElement } from 'react';
import { TABLE_DEFINITIONS } from '../../survey/tables/definition.ts';
import { formatDate } from '../../text/format.ts';
import { withEdit, withoutEdit } from './edit-settings.ts';
import type { DeskFile } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';
import type { TableView } from './import-view.ts';
import { MappingTable } from './MappingTable.tsx';
import { PlaceQuestions } from './PlaceQuestions.tsx';
import { TableSaves } from './TableSaves.tsx';
import { TotalsTable } from './TotalsTable.tsx';

/** One table of a file: what it is read as, what came of it, its questions and downloads. */
export function TableSection(props: {
  entry: DeskFile;
  table: TableView;
  tables: readonly TableView[];
}): ReactElement {
  const { entry, table, tables } = props;
  const { words, view } = useImportPage();
  const { tables: labels } = words.page;
  const { reading } = table;
  const name = labels.name(table.sheet, table.ordinal);
  // Regions of a page need names of their own.
  const label = `${entry.id}. ${entry.file.name} ${name}`;
  return (
    <section className="import-table">
      <h5>{name}</h5>
      <p className="note">
        {labels.shape(table.range, table.rows, table.columns.length)}
        {table.isHidden && ` ${labels.hidden}`}
        {reading?.isExercise === true && <span className="import-exercise">{labels.exercise}</span>}
      </p>
      {table.titles.length > 0 && <p className="note">{table.titles.join(' ')}</p>}
      <ReadAs entry={entry} table={table} name={name} />
      {reading !== undefined && (
        <>
          <p>
            {labels.counts(reading.rows, reading.passed, reading.unmatched)}
            {reading.leftOut > 0 && ` ${labels.leftOut(reading.leftOut)}`}
            {reading.asOf !== '' && ` ${labels.asOf(formatDate(view.language, reading.asOf))}`}
          </p>
          <PlaceQuestions entry={entry} reading={reading} name={label} />
          <MappingTable
            key={JSON.stringify(reading.columns)}
            entry={entry}
            table={table}
            reading={reading}
            name={label}
          />
          <TotalsTable totals={reading.totals} name={label} />
          <TableSaves entry={entry} reading={reading} name={label} tables={tables} />
        </>
      )}
    </section>
  );
}

function ReadAs(props: { entry: DeskFile; table: TableView; name: string }): ReactElement {
  const { entry, table, name } = props;
  const { words, desk } = useImportPage();
  const { page, names } = words;
  const { sheet, ordinal, reading } = table;
  return (
    <label className="import-field">
      <span>{page.tables.readAs(name)}</span>
      <select
        className="select"
        value={reading?.readAs ?? ''}
        onChange={({ target }) => {
          const chosen = TABLE_DEFINITIONS.find(({ id }) => id === target.value)?.id;
          const cleared = withoutEdit(entry.settings, table);
          desk.check(entry.id, withEdit(cleared, { sheet, ordinal, table: chosen }));
        }}
      >
        <option value="">{page.tables.skip}</option>
        {TABLE_DEFINITIONS.map(({ id }) => (
          <option key={id} value={id}>
            {names.tables[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
