import { useId, type ReactElement } from 'react';
import { demandTableId } from '../../domain/imported-demand.ts';
import { GAP_DEMANDS } from '../../state/gap-settings.ts';
import { usePage } from '../page-context.ts';
import { Choices } from '../frame/Choices.tsx';
import { useGapPage } from './gap-context.ts';

/** 人のいる場所（需要点）: municipal offices, the practice mesh, or a table the reader took in. */
export function DemandChoice(): ReactElement {
  const { view } = usePage();
  const { words, set, state } = useGapPage();
  const { controls } = words;
  const isPractice = view.dataset === 'exercise';
  const hasImported = (state.imported?.length ?? 0) > 0;
  return (
    <>
      <Choices
        legend={controls.demand}
        values={GAP_DEMANDS.filter((kind) => isPractice || kind !== 'mesh')}
        value={state.demandKind}
        words={controls.demands}
        isDisabled={(kind) => kind === 'imported' && !hasImported && state.demandKind !== kind}
        onChange={(demand) => set({ demand, table: '' })}
      />
      {state.demandKind === 'imported' && <TableChoice />}
      <p className="note">
        {controls.demandNotes[state.demandKind]} {!isPractice && controls.meshOnlyPractice}
      </p>
      {!hasImported && (
        <p className="note">
          {controls.importFirst} <a href="import.html">{controls.importLink}</a>
        </p>
      )}
    </>
  );
}

/** Which table, where there are several: a file can hold meshes of more than one size. */
function TableChoice(): ReactElement | null {
  const { words, set, state } = useGapPage();
  const id = useId();
  const { imported = [], demandSource } = state;
  if (demandSource === undefined || imported.length < 2) return null;
  return (
    <>
      <label htmlFor={id}>{words.controls.table}</label>
      <select
        id={id}
        className="select"
        value={demandTableId(demandSource)}
        onChange={(event) => set({ demand: 'imported', table: event.target.value })}
      >
        {imported.map((table) => (
          <option key={demandTableId(table)} value={demandTableId(table)}>
            {words.controls.tableName(table.fileName, table.sheet, words.method.kinds[table.kind])}
          </option>
        ))}
      </select>
    </>
  );
}
