import type { ReactElement, ReactNode } from 'react';

/** One line of a profile: what, how much, and in small type by which survey. */
export interface Fact {
  readonly key: string;
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

/** Facts as a definition list. */
export function FactList({ facts }: { facts: readonly Fact[] }): ReactElement {
  return (
    <dl className="fact-list">
      {facts.map(({ key, name, value, note }) => (
        <div key={key} className="fact">
          <dt>{name}</dt>
          <dd>
            <span className="figure fact-value">{value}</span>
            {note !== undefined && <span className="note fact-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
