import type { ReactElement } from 'react';
import { ABSENCES } from '../../domain/absence.ts';
import { DataTable } from '../frame/DataTable.tsx';
import type { AboutFacts } from './about-facts.ts';

/** Terms of the field with their reading and meaning. */
export function Glossary({ facts }: { facts: AboutFacts }): ReactElement {
  return (
    <dl className="term-list">
      {Object.entries(facts.glossary).map(([id, { term, reading, meaning }]) => (
        <div key={id} id={`term-${id}`}>
          <dt>
            {term}
            <span className="term-reading">{reading}</span>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The symbols that stand where there is no value, and the definition of the classes. */
export function AbsenceTable({ facts }: { facts: AboutFacts }): ReactElement {
  const { about, wording } = facts;
  const { absences } = about;
  const { absence, absenceDescriptions } = wording.text;
  return (
    <>
      <p>{absences.introduction}</p>
      <DataTable
        caption={absences.caption}
        columns={[
          { key: 'name', label: absences.name },
          { key: 'symbol', label: absences.symbol, isShort: true },
          { key: 'description', label: absences.description },
        ]}
        rows={ABSENCES.map((kind) => ({
          key: kind,
          cells: [absence[kind].name, absence[kind].short, absenceDescriptions[kind]],
        }))}
      />
    </>
  );
}
