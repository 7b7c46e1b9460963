import type { ReactElement } from 'react';
import { IMPORTED_EXTENTS, type ImportedExtent } from '../../domain/imported-data.ts';
import { useImportPage } from './import-page-context.ts';

/** How much of what exists the tables list, as only their reader knows. */
export function ExtentChoice(props: {
  extent: ImportedExtent;
  onChoose: (extent: ImportedExtent) => void;
}): ReactElement {
  const { extent, onChoose } = props;
  const { keep: labels } = useImportPage().words.page;
  return (
    <fieldset className="import-question">
      <legend>{labels.whole}</legend>
      {IMPORTED_EXTENTS.map((known) => (
        <label key={known} className="choice">
          <input
            type="radio"
            name="extent"
            checked={extent === known}
            onChange={() => onChoose(known)}
          />
          {labels.wholes[known]}
        </label>
      ))}
    </fieldset>
  );
}
