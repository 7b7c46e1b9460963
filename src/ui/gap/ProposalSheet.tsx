import { useEffect, useRef, useState, type ReactElement } from 'react';
import { encodeText } from '../../data/encode-text.ts';
import { downloadName } from '../../domain/download-name.ts';
import { DataTable } from '../frame/DataTable.tsx';
import { usePage } from '../page-context.ts';
import '../styles/proposal.css';
import { saveFile } from '../table/save-file.ts';
import { useGapPage } from './gap-context.ts';
import { GapTotals } from './GapTotals.tsx';
import { proposalGeoJson, proposalTable, type ProposedSite } from './proposal-file.ts';
import { ProposalMap } from './ProposalMap.tsx';
import { TargetEffect } from './TargetEffect.tsx';
import type { GapView } from './use-gap-view.ts';

/** The sheet over the page: a dialog on the screen, alone on paper. */
export function ProposalSheet(props: {
  gap: GapView;
  sites: readonly ProposedSite[];
  radius: number;
  onClose: () => void;
}): ReactElement {
  const { sites, radius, onClose } = props;
  const { view, edition, text, format } = usePage();
  const { words, settings, warning, method } = useGapPage();
  const { proposal } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const [saved, setSaved] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const isPractice = view.dataset === 'exercise';
  const context = {
    words,
    note: [...(isPractice ? [text.dataset.exerciseMark] : []), warning, ...method].join(' '),
    people: words.measures[settings.measure],
    link: location.href,
  };
  const save = async (extension: 'csv' | 'geojson'): Promise<void> => {
    const name = downloadName({
      subject: 'gap-proposal',
      details: [view.area],
      dataset: view.dataset,
      edition: edition.manifest.edition,
      extension,
    });
    if (extension === 'csv') {
      const { bytes } = await encodeText(proposalTable(sites, context), 'utf-8');
      saveFile(name, 'text/csv;charset=utf-8', bytes);
    } else {
      const bytes = new TextEncoder().encode(proposalGeoJson(sites, radius, context));
      saveFile(name, 'application/geo+json', bytes);
    }
    setSaved(proposal.saved(name));
  };
  return (
    <dialog
      ref={dialog}
      className="gap-proposal"
      aria-labelledby="gap-proposal-heading"
      onClose={onClose}
      // Escape closes the sheet; the page behind must not take it for itself.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="gap-proposal-heading">
        {proposal.heading}
        {isPractice && <span className="exercise-mark">{words.practice}</span>}
      </h2>
      <div className="gap-proposal-tools">
        <button type="button" className="button" data-kind="filled" onClick={() => print()}>
          {proposal.print}
        </button>
        <button
          type="button"
          className="button"
          disabled={sites.length === 0}
          onClick={() => void save('csv')}
        >
          {proposal.csv}
        </button>
        <button
          type="button"
          className="button"
          disabled={sites.length === 0}
          onClick={() => void save('geojson')}
        >
          {proposal.geojson}
        </button>
        <button
          type="button"
          className="button"
          data-kind="quiet"
          onClick={() => dialog.current?.close()}
        >
          {proposal.close}
        </button>
        <span role="status" className="note">
          {saved}
        </span>
      </div>
      <GapTotals area={view.area} />
      {sites.length === 0 ? (
        <p>{proposal.noSites}</p>
      ) : (
        <>
          <DataTable
            caption={proposal.hypothetical}
            columns={[
              { key: 'name', label: proposal.columns.name, isShort: true },
              { key: 'place', label: proposal.columns.place },
              { key: 'latitude', label: proposal.columns.latitude, isNumeric: true },
              { key: 'longitude', label: proposal.columns.longitude, isNumeric: true },
              { key: 'gain', label: proposal.columns.gain, isNumeric: true },
            ]}
            rows={sites.map(({ name, place, position: [longitude, latitude], gain }) => ({
              key: name,
              cells: [
                name,
                place,
                format(latitude, 4),
                format(longitude, 4),
                gain === undefined ? text.absence.notLoaded.short : format(gain),
              ],
            }))}
          />
          <TargetEffect level={3} />
        </>
      )}
      <ProposalMap gap={props.gap} />
      <p className="note gap-proposal-link">
        {proposal.link}
        {text.marks.colon}
        {context.link}
      </p>
    </dialog>
  );
}
