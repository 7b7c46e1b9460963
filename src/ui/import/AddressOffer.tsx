import { useMemo, type ReactElement } from 'react';
import { addressApi } from './address-api.ts';
import type { GeocodeState } from './begin-look-up.ts';
import type { DeskFile } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';
import type { ImportView } from './import-view.ts';
import { useGeocoder } from './use-geocoder.ts';

/**
 * Offers to look up the positions of rows that have an address only. It is the one thing on
 * this page that asks another server: it says what it sends, and waits for its button.
 */
export function AddressOffer(props: { entry: DeskFile; view: ImportView }): ReactElement | null {
  const { entry, view } = props;
  const { words, desk } = useImportPage();
  const { addresses } = words.page;
  const api = useMemo(() => addressApi(), []);
  const { toPlace, byAddress } = view.positions;
  if (toPlace === 0 && byAddress.building + byAddress.oaza === 0) return null;
  return (
    <section className="import-part" aria-label={`${entry.id}. ${addresses.heading}`}>
      <h4>{addresses.heading}</h4>
      {byAddress.building + byAddress.oaza > 0 && (
        <>
          <p role="status">{addresses.found(byAddress.building, byAddress.oaza)}</p>
          <p>
            <button
              type="button"
              className="button"
              onClick={() => {
                const { located: _found, ...others } = entry.settings;
                desk.check(entry.id, others);
              }}
            >
              {addresses.undo}
            </button>
          </p>
        </>
      )}
      {toPlace > 0 && <p>{addresses.waiting(toPlace)}</p>}
      {toPlace > 0 &&
        (api === undefined ? <p>{addresses.none}</p> : <Offer entry={entry} api={api} />)}
    </section>
  );
}

function Offer({ entry, api }: { entry: DeskFile; api: URL }): ReactElement {
  const { words, desk } = useImportPage();
  const { addresses, files } = words.page;
  const { state, start, cancel } = useGeocoder(desk, entry);
  return (
    <>
      <p>{addresses.sends(api.host)}</p>
      <p className="note">{addresses.source}</p>
      {state.kind === 'running' ? (
        <div className="import-progress">
          <p role="status">{addresses.asking(api.host)}</p>
          <progress
            max={Math.max(1, state.total)}
            value={state.done}
            aria-label={addresses.progress}
          />
          <span className="note figure">{addresses.done(state.done, state.total)}</span>
          <button type="button" className="button" onClick={cancel}>
            {files.cancel}
          </button>
        </div>
      ) : (
        <p>
          <button type="button" className="button" onClick={() => start(api.href)}>
            {addresses.button}
          </button>
        </p>
      )}
      <Outcome state={state} host={api.host} />
    </>
  );
}

function Outcome({ state, host }: { state: GeocodeState; host: string }): ReactElement | null {
  const { addresses } = useImportPage().words.page;
  if (state.kind === 'cancelled') return <p role="status">{addresses.cancelled}</p>;
  if (state.kind === 'nothing') return <p role="status">{addresses.nothing}</p>;
  if (state.kind !== 'failed' && state.kind !== 'unanswered') return null;
  return (
    <>
      <p role="alert" className="import-fault">
        {state.kind === 'failed'
          ? addresses.stopped
          : addresses.failed(host, state.unanswered, state.total)}
      </p>
      <p className="note" lang="en">
        {state.reason}
      </p>
    </>
  );
}
