import { useEffect, useId, useState, type FormEvent, type ReactElement } from 'react';
import type { LongitudeLatitude } from '../../domain/position.ts';
import { MOST_SITES, roundSite } from '../../state/gap-settings.ts';
import { usePage } from '../page-context.ts';
import { canDrawWebgl } from '../map/can-draw-webgl.ts';
import { useGapPage } from './gap-context.ts';
import { parsePlace } from './parse-place.ts';
import { SiteList } from './SiteList.tsx';
import { TargetEffect } from './TargetEffect.tsx';

/** 仮の拠点を置く: by clicking the map or typing a place; moved with arrow keys, removed. */
export function WhatIf(): ReactElement {
  const { view, change } = usePage();
  const { words, placing, setPlacing } = useGapPage();
  const { whatIf } = words;
  const { sites } = view;
  const [canClick] = useState(canDrawWebgl);
  useEffect(() => {
    if (placing === undefined) return undefined;
    const end = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setPlacing(undefined);
    };
    // Before the page takes Escape as "back to the nation".
    document.addEventListener('keydown', end, { capture: true });
    return () => document.removeEventListener('keydown', end, { capture: true });
  }, [placing, setPlacing]);
  return (
    <section className="panel-section" aria-labelledby="what-if-heading">
      <h3 id="what-if-heading" className="panel-heading">
        {whatIf.heading}
      </h3>
      {canClick ? (
        <button
          type="button"
          className="button"
          aria-pressed={placing === 'new'}
          data-kind={placing === 'new' ? 'filled' : undefined}
          onClick={() => setPlacing(placing === 'new' ? undefined : 'new')}
        >
          {whatIf.mode}
        </button>
      ) : (
        <p className="note">{whatIf.noWebgl}</p>
      )}
      <p role="status" className="note">
        {placing === 'new' && whatIf.modeOn}
        {typeof placing === 'number' && whatIf.moveOn(whatIf.name(placing + 1))}
      </p>
      <PlaceForm
        onPlace={(position) => change({ sites: [...sites, roundSite(position)] })}
        isFull={sites.length >= MOST_SITES}
      />
      <SiteList />
      <p className="note">{whatIf.note}</p>
      {sites.length > 0 && <TargetEffect />}
    </section>
  );
}

function PlaceForm(props: {
  onPlace: (position: LongitudeLatitude) => void;
  isFull: boolean;
}): ReactElement {
  const { edition, text } = usePage();
  const { words } = useGapPage();
  const { whatIf } = words;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const place = parsePlace(typed, edition.prefectures);
    if (place.status === 'found' && props.isFull) setProblem(whatIf.full(MOST_SITES));
    else if (place.status === 'found') {
      props.onPlace(place.position);
      setTyped('');
      setProblem('');
    } else if (place.status === 'several') {
      const names = place.prefectures.map((prefecture) => text.prefectureName(prefecture));
      setProblem(whatIf.severalPlaces(typed, names.join(text.marks.comma)));
    } else setProblem((place.status === 'outside' ? whatIf.outside : whatIf.unknownPlace)(typed));
  };
  return (
    <form className="gap-field" onSubmit={submit}>
      <label htmlFor={id}>{whatIf.type}</label>
      <div className="gap-place">
        <input
          id={id}
          className="input"
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button">
          {whatIf.add}
        </button>
      </div>
      <p id={`${id}-problem`} className="field-error" role="status">
        {problem}
      </p>
    </form>
  );
}
