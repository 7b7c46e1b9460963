import { useId, type ReactElement } from 'react';
import { NATION } from '../../state/view-state.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { usePage } from '../page-context.ts';

/** The area of side B: the nation, a prefecture, or a municipality of it. */
export function AreaChoice(props: {
  words: CompareText;
  area: string;
  onArea: (area: string) => void;
}): ReactElement {
  const { words, area, onArea } = props;
  const { edition, text } = usePage();
  const id = useId();
  const prefecture = edition.prefectureByCode.get(area.slice(0, 2));
  return (
    <div className="gap-field compare-area">
      <label htmlFor={`${id}-prefecture`}>{words.area}</label>
      <select
        id={`${id}-prefecture`}
        className="select"
        value={area.slice(0, 2)}
        aria-describedby={`${id}-note`}
        onChange={(event) => onArea(event.target.value)}
      >
        <option value={NATION}>{text.map.whole}</option>
        {edition.prefectures.map((known) => (
          <option key={known.code} value={known.code}>
            {text.prefectureName(known)}
          </option>
        ))}
      </select>
      {prefecture !== undefined && (
        <>
          <label htmlFor={`${id}-municipality`}>{words.municipality}</label>
          <select
            id={`${id}-municipality`}
            className="select"
            value={area}
            onChange={(event) => onArea(event.target.value)}
          >
            <option value={prefecture.code}>{words.wholePrefecture}</option>
            {prefecture.municipalities.map((known) => (
              <option key={known.code} value={known.code}>
                {text.municipalityName(known)}
              </option>
            ))}
          </select>
        </>
      )}
      <p id={`${id}-note`} className="note">
        {words.areaHelp}
      </p>
    </div>
  );
}
