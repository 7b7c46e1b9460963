import { useState, type ReactElement } from 'react';
import { columnsAddress } from '../../survey/cell-address.ts';
import type { EditedColumn } from '../../survey/tables/edited-mapping.ts';
import { DataTable } from '../frame/DataTable.tsx';
import { withEdit, withoutEdit } from './edit-settings.ts';
import type { DeskFile } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';
import type { TableReading, TableView } from './import-view.ts';
import { meaningsOf, valueOf, type Meaning } from './meanings.ts';

/** What each column means, guessed and open to change, beside its first cells. */
export function MappingTable(props: {
  entry: DeskFile;
  table: TableView;
  reading: TableReading;
  name: string;
}): ReactElement {
  const { entry, table, reading, name } = props;
  const { words, desk } = useImportPage();
  const { mapping } = words.page;
  const [chosen, setChosen] = useState<ReadonlyMap<number, string>>(() => chosenIn(reading));
  const meanings = meaningsOf(reading.readAs);
  const isChanged = table.columns.some(
    ({ index }) => (chosen.get(index) ?? '') !== (chosenIn(reading).get(index) ?? ''),
  );
  const { sheet, ordinal } = table;
  const apply = (): void => {
    const columns = table.columns.flatMap(({ index }) => columnOf(index, chosen, meanings));
    desk.check(
      entry.id,
      withEdit(entry.settings, { sheet, ordinal, table: reading.readAs, columns }),
    );
  };
  return (
    <details className="import-mapping" open={isChanged || undefined}>
      <summary>{mapping.heading}</summary>
      <DataTable
        caption={mapping.caption(name)}
        isCaptionHidden
        columns={[
          { key: 'column', label: mapping.column, isShort: true },
          { key: 'title', label: `${mapping.title} / ${mapping.samples}` },
          { key: 'meaning', label: mapping.meaning },
        ]}
        rows={table.columns.map(({ index, label, samples }) => {
          const letter = columnsAddress(index, index).split(':')[0] ?? '';
          return {
            key: String(index),
            cells: [
              letter,
              // In one cell: on a narrow screen the meaning must stay in sight beside them.
              <span key="title" lang="ja">
                {label}
                <span className="import-samples">
                  {samples.filter((sample) => sample !== '').join(' / ')}
                </span>
              </span>,
              <MeaningChoice
                key="meaning"
                label={mapping.meaningOf(letter, label)}
                value={chosen.get(index) ?? ''}
                meanings={meanings}
                onChoose={(value) => setChosen(new Map(chosen).set(index, value))}
              />,
            ],
          };
        })}
      />
      {isChanged && <p role="status">{mapping.changed}</p>}
      <p className="import-actions">
        <button type="button" className="button" disabled={!isChanged} onClick={apply}>
          {mapping.apply}
        </button>
        <button
          type="button"
          className="button"
          data-kind="quiet"
          onClick={() => desk.check(entry.id, withoutEdit(entry.settings, table))}
        >
          {mapping.guess}
        </button>
      </p>
    </details>
  );
}

function MeaningChoice(props: {
  label: string;
  value: string;
  meanings: readonly Meaning[];
  onChoose: (value: string) => void;
}): ReactElement {
  const { label, value, meanings, onChoose } = props;
  const { words, text } = useImportPage();
  const { page, names } = words;
  const items: Readonly<Record<string, string>> = {
    ...text.hub.facilityNames,
    ...text.hub.transportNames,
  };
  return (
    <select
      className="select"
      aria-label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{page.mapping.unused}</option>
      {meanings.map(({ value: known, field, item }) => (
        <option key={known} value={known}>
          {item === undefined
            ? names.fields[field]
            : page.mapping.item(names.fields[field], items[item] ?? item)}
        </option>
      ))}
    </select>
  );
}

function chosenIn({ columns }: TableReading): ReadonlyMap<number, string> {
  return new Map(columns.map((column) => [column.index, valueOf(column)]));
}

function columnOf(
  index: number,
  chosen: ReadonlyMap<number, string>,
  meanings: readonly Meaning[],
): readonly EditedColumn[] {
  const known = meanings.find(({ value }) => value === chosen.get(index));
  if (known === undefined) return [];
  const { field, item } = known;
  return [{ index, field, ...(item === undefined ? {} : { item }) }];
}
