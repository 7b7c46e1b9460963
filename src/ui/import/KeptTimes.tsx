import { useEffect, useState, type ReactElement } from 'react';
import { listTimes, removeTimes } from '../../data/travel-times-store.ts';
import { useImportPage } from './import-page-context.ts';

/** Tables of travel times this device keeps, whether or not a link names them, each with its way out. */
export function KeptTimes(): ReactElement {
  const { words } = useImportPage();
  const { times: labels } = words.page.keep;
  const [kept, setKept] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void listTimes().then((found) => {
      if (isCurrent) setKept(found);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const remove = async (id: string): Promise<void> => {
    try {
      await removeTimes(id);
      setOutcome(labels.removed(id));
    } catch {
      setOutcome(labels.failed);
    }
    setKept(await listTimes());
  };
  return (
    <>
      {kept.length > 0 && (
        <>
          <p>{labels.lead}</p>
          <ul>
            {kept.map((id) => (
              <li key={id}>
                {id}{' '}
                <button
                  type="button"
                  className="button"
                  data-kind="quiet"
                  aria-label={labels.removeOne(id)}
                  onClick={() => void remove(id)}
                >
                  {labels.remove}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status">{outcome}</p>
    </>
  );
}
