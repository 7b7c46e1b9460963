import { useId, type ReactElement } from 'react';
import { DATASETS, type Dataset } from '../../domain/edition.ts';
import { listedDates, yearsWithLists } from '../../domain/depopulation.ts';
import { keepsImported } from '../../data/imported-hint.ts';
import { COMPARE_KINDS, type CompareWith } from '../../state/compare-settings.ts';
import { NATION } from '../../state/view-state.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { Choices } from '../frame/Choices.tsx';
import { usePage } from '../page-context.ts';
import { AreaChoice } from './AreaChoice.tsx';

/** What side B is: another area, edition, year or data set, each from a list. */
export function CompareChoice(props: { words: CompareText; other: CompareWith }): ReactElement {
  const { words, other } = props;
  const page = usePage();
  const { view, change, edition, text } = page;
  const set = (next: CompareWith): void =>
    change({ compare: { form: view.compare?.form ?? 'sides', with: next } });
  const editions = edition.editions.filter((known) => known !== edition.manifest.edition);
  const years = yearsWithLists(listedDates(edition.municipalities)).filter(
    (year) => year !== view.year,
  );
  const datasets = DATASETS.filter(
    (dataset) => dataset !== view.dataset && (dataset !== 'imported' || keepsImported()),
  );
  const first: Record<CompareWith['kind'], CompareWith | undefined> = {
    area: { kind: 'area', area: NATION },
    edition: editions[0] === undefined ? undefined : { kind: 'edition', edition: editions[0] },
    year: years.at(-1) === undefined ? undefined : { kind: 'year', year: years.at(-1) ?? 0 },
    dataset: datasets[0] === undefined ? undefined : { kind: 'dataset', dataset: datasets[0] },
  };
  const datasetName = (dataset: Dataset): string =>
    dataset === 'imported' ? text.imported.mark : text.dataset[dataset];
  return (
    <>
      <Choices
        legend={words.kind}
        values={COMPARE_KINDS}
        value={other.kind}
        words={words.kinds}
        isDisabled={(kind) => first[kind] === undefined}
        onChange={(kind) => {
          const next = first[kind];
          if (next !== undefined) set(next);
        }}
      />
      {editions.length === 0 && <p className="note">{words.editionNone}</p>}
      {other.kind === 'area' && (
        <AreaChoice
          words={words}
          area={other.area}
          onArea={(area) => set({ kind: 'area', area })}
        />
      )}
      {other.kind === 'edition' && (
        <OneOf
          label={words.edition}
          value={other.edition}
          values={editions}
          nameOf={words.editionName}
          onChoose={(chosen) => set({ kind: 'edition', edition: chosen })}
        />
      )}
      {other.kind === 'year' && (
        <OneOf
          label={words.year}
          note={words.yearHelp}
          value={String(other.year)}
          values={years.map(String)}
          nameOf={(year) => words.yearName(Number(year))}
          onChoose={(year) => set({ kind: 'year', year: Number(year) })}
        />
      )}
      {other.kind === 'dataset' && (
        <OneOf
          label={words.dataset}
          note={words.datasetHelp}
          value={other.dataset}
          values={datasets}
          nameOf={datasetName}
          onChoose={(dataset) => set({ kind: 'dataset', dataset })}
        />
      )}
    </>
  );
}

function OneOf<T extends string>(props: {
  label: string;
  note?: string;
  value: T;
  values: readonly T[];
  nameOf: (value: T) => string;
  onChoose: (value: T) => void;
}): ReactElement {
  const id = useId();
  const { value, values } = props;
  return (
    <div className="gap-field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="select"
        value={value}
        aria-describedby={props.note === undefined ? undefined : `${id}-note`}
        onChange={(event) => {
          const chosen = values.find((known) => known === event.target.value);
          if (chosen !== undefined) props.onChoose(chosen);
        }}
      >
        {[...(values.includes(value) ? [] : [value]), ...values].map((known) => (
          <option key={known} value={known}>
            {props.nameOf(known)}
          </option>
        ))}
      </select>
      {props.note !== undefined && (
        <p id={`${id}-note`} className="note">
          {props.note}
        </p>
      )}
    </div>
  );
}
