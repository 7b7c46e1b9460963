import type { ReactElement } from 'react';
import { usePage } from '../page-context.ts';

/** The keys of the map, listed in sight; `?` opens and closes it. */
export function KeyHelp(): ReactElement {
  const { text } = usePage();
  return (
    <div className="key-help" role="note" aria-label={text.focus.keysHeading}>
      <p className="key-help-heading">{text.focus.keysHeading}</p>
      <dl>
        {Object.values(text.focus.keys).map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
