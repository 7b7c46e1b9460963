import type { ReactElement } from 'react';
import { writeLink } from '../../state/url.ts';
import { usePage } from '../page-context.ts';

/** Says above everything that the hubs and RMOs are the reader's own, and where to change that. */
export function ImportedBand(): ReactElement {
  const { text, view } = usePage();
  const { imported } = text;
  return (
    <aside className="exercise-band" aria-label={imported.mark}>
      {imported.band}{' '}
      <a href={`./import.html${writeLink({ ...view, camera: undefined })}#keep`}>
        {imported.change}
      </a>
    </aside>
  );
}
