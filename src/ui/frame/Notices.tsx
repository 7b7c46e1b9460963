import { useState, type ReactElement } from 'react';
import type { DataError } from '../../data/data-error.ts';
import { refusesStorage } from '../../data/refuses-storage.ts';
import type { LinkFaults } from '../../state/url.ts';
import { errorWords } from './error-words.ts';
import { ignoredWords, renewedWords } from './ignored-words.ts';
import { usePage } from '../page-context.ts';
import { useRunsScript } from '../use-runs-script.ts';

/**
 * What of the link was ignored, which tables are missing, that the browser keeps nothing,
 * and that a newer edition exists.
 */
export function Notices(props: {
  link: LinkFaults;
  failures: readonly DataError[];
}): ReactElement | null {
  const { text, edition, change } = usePage();
  const [isDismissed, setDismissed] = useState(false);
  // The page as the build writes it knows nothing of the reader's browser.
  const runsScript = useRunsScript();
  const [isRefused] = useState(() => runsScript && refusesStorage());
  const { link, failures } = props;
  const { ignored, renewed } = link;
  const [newest] = edition.editions;
  const isOld = newest !== undefined && newest !== edition.manifest.edition;
  const isQuiet = ignored.length + renewed.length + failures.length === 0 && !isOld && !isRefused;
  if (isDismissed || isQuiet) return null;
  return (
    <section className="notices" aria-label={text.notices.heading}>
      <div role="status">
        {ignored.length > 0 && <p>{text.notices.ignored}</p>}
        <ul>
          {ignored.map((part) => (
            <li key={`${part.parameter}-${part.found}`}>{ignoredWords(part, text)}</li>
          ))}
          {renewed.map((area) => (
            <li key={area.found}>{renewedWords(area, text)}</li>
          ))}
          {failures.map((failure) => (
            <li key={failure.path}>
              {errorWords(text, failure)} {text.errors.stillWorks(text.errors.others)}
            </li>
          ))}
          {isRefused && <li>{text.notices.storageRefused}</li>}
          {isOld && (
            <li>
              {text.dataset.newer(newest)}
              <button
                type="button"
                className="link-button"
                onClick={() => change({ edition: undefined })}
              >
                {text.dataset.openNewer}
              </button>
            </li>
          )}
        </ul>
      </div>
      <button type="button" className="link-button" onClick={() => setDismissed(true)}>
        {text.notices.dismiss}
      </button>
    </section>
  );
}
