import type { ReactElement } from 'react';
import type { SearchResult } from '../../domain/search.ts';
import { usePage } from '../page-context.ts';

/** One place found: its name, what it lies in, and the former name it was found by. */
export function SearchOption(props: {
  id: string;
  result: SearchResult;
  isActive: boolean;
  onChoose: () => void;
}): ReactElement {
  const { text } = usePage();
  const { target, prefectureName, otherName } = props.result;
  const name = {
    prefecture: () => target.kind === 'prefecture' && text.prefectureName(target.prefecture),
    municipality: () =>
      target.kind === 'municipality' && text.municipalityName(target.municipality),
    hub: () => target.kind === 'hub' && target.hub.name,
  }[target.kind]();
  const within = target.kind === 'prefecture' ? text.search.prefecture : prefectureName;
  return (
    <div
      id={props.id}
      role="option"
      aria-selected={props.isActive}
      tabIndex={-1}
      className="search-option"
      // Before the field loses its focus, or the list would be gone.
      onPointerDown={(event) => {
        event.preventDefault();
        props.onChoose();
      }}
    >
      <span className="search-name">{name}</span>
      <span className="note">
        {within}
        {target.kind === 'municipality' && `${text.marks.gap}${target.municipality.code}`}
        {target.kind === 'hub' && `${text.marks.gap}${text.search.hub}`}
        {otherName !== undefined && `${text.marks.gap}${text.search.formerly(otherName.name)}`}
      </span>
    </div>
  );
}
