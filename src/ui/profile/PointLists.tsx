import { useState, type ReactElement } from 'react';
import { hubsInYear } from '../../state/municipality-rows.ts';
import { markOfDataset } from '../dataset-words.ts';
import { usePage } from '../page-context.ts';

/** Names listed before "show all". */
const FIRST_NAMES = 12;

/** Hubs and organisations of an area (a code's beginning), by name. */
export function PointLists({ area }: { area: string }): ReactElement {
  const { text, points, view, change } = usePage();
  const within = ({ municipalityCode }: { municipalityCode: string }): boolean =>
    municipalityCode.startsWith(area);
  const exercise = view.dataset === 'exercise';
  const hubs = points.hubs && hubsInYear(points.hubs, view.year).filter(within);
  const rmos = points.rmos?.filter(within);
  return (
    <>
      <NameList
        heading={text.profile.hubs}
        names={hubs}
        mark={markOfDataset(text, view.dataset)}
        none={exercise ? text.profile.noHubsExercise : text.profile.noHubs}
        onChoose={(hub) => change({ hub: hub.id, area: hub.municipalityCode, camera: undefined })}
      />
      <NameList
        heading={text.profile.rmos}
        names={rmos}
        mark={markOfDataset(text, view.dataset)}
        none={exercise ? text.profile.noRmosExercise : text.profile.noRmos}
      />
    </>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly municipalityCode: string;
}

function NameList(props: {
  heading: string;
  names: readonly Named[] | undefined;
  /** What the names are, where they are not published. */
  mark: string | undefined;
  none: string;
  onChoose?: (named: Named) => void;
}): ReactElement {
  const { text, format } = usePage();
  const { heading, names, mark, none, onChoose } = props;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? names : names?.slice(0, FIRST_NAMES);
  return (
    <>
      <h3 className="profile-heading">
        {heading}
        {names !== undefined && names.length > 0 && (
          <span className="figure heading-count">{format(names.length)}</span>
        )}
        {mark !== undefined && <span className="exercise-mark">{mark}</span>}
      </h3>
      {names === undefined && <p className="note">{text.legend.notLoaded}</p>}
      {names?.length === 0 && <p className="note">{none}</p>}
      <ul className="name-list">
        {shown?.map((named) => (
          <li key={named.id}>
            {onChoose === undefined ? (
              named.name
            ) : (
              <button type="button" className="link-button" onClick={() => onChoose(named)}>
                {named.name}
              </button>
            )}
          </li>
        ))}
      </ul>
      {names !== undefined && names.length > FIRST_NAMES && !isWhole && (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {text.profile.showAll(names.length)}
        </button>
      )}
    </>
  );
}
