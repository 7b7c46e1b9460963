import { useState, type ReactElement } from 'react';
import { downloadName } from '../../domain/download-name.ts';
import type { Measure } from '../../domain/measure.ts';
import type { AreaRow } from '../../state/municipality-rows.ts';
import { errorWords } from '../frame/error-words.ts';
import { usePage } from '../page-context.ts';
import { saveFile } from './save-file.ts';

const FORMATS = ['csv', 'csvShiftJis', 'geojson', 'readme'] as const;

type Format = (typeof FORMATS)[number];

const EXTENSIONS = { csv: 'csv', csvShiftJis: 'csv', geojson: 'geojson', readme: 'txt' } as const;

/** Saves the rows as they are filtered and sorted; what writes the files loads on the first press. */
export function DownloadMenu(props: {
  rows: readonly AreaRow[];
  measures: readonly Measure[];
  areaName: string;
}): ReactElement {
  const page = usePage();
  const { text, view, edition } = page;
  const { rows, measures, areaName } = props;
  const [outcome, setOutcome] = useState('');
  const save = async (format: Format): Promise<void> => {
    const { makeTableFile } = await import('./make-table-file.ts');
    const title = text.table.caption(areaName, rows.length);
    const file = await makeTableFile(format, { page, rows, measures, title });
    const name = downloadName({
      subject: 'municipalities',
      details: [view.area, ...(format === 'csvShiftJis' ? ['shift-jis'] : [])],
      dataset: view.dataset,
      edition: edition.manifest.edition,
      extension: EXTENSIONS[format],
    });
    saveFile(name, file.type, file.bytes);
    setOutcome(
      file.replacedCharacters.length === 0
        ? text.download.saved(name)
        : text.download.unmappable(file.replacedCharacters.join(text.marks.comma)),
    );
  };
  const start = (format: Format): void => {
    setOutcome(text.download.working);
    save(format).catch((error: unknown) =>
      setOutcome(text.download.failed(errorWords(text, error))),
    );
  };
  return (
    <div className="download-menu" role="group" aria-label={text.download.heading}>
      <span className="tool-label">{text.download.heading}</span>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          data-kind="quiet"
          onClick={() => start(format)}
        >
          {text.download[format]}
        </button>
      ))}
      <span role="status" className="note download-outcome">
        {outcome}
      </span>
    </div>
  );
}
