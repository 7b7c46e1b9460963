import { useState, type ReactElement } from 'react';
import type { DeskFile } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';
import type { ImportSettings } from './import-protocol.ts';

const AS_OF = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const YEAR = /^(?:19|20|21)\d{2}$/u;

/** Date, expected year and prefecture, where the table does not say them. */
export function TableSettings({ entry }: { entry: DeskFile }): ReactElement {
  const { words, desk, edition } = useImportPage();
  const { settings: labels } = words.page;
  const { settings } = entry;
  const [asOf, setAsOf] = useState(settings.asOf ?? '');
  const [year, setYear] = useState(settings.fiscalYear?.toString() ?? '');
  const [prefecture, setPrefecture] = useState(settings.prefecture ?? '');
  const isAsOfWrong = asOf !== '' && !AS_OF.test(asOf);
  const isYearWrong = year !== '' && !YEAR.test(year);
  const apply = (): void => {
    const { asOf: _asOf, fiscalYear: _year, prefecture: _prefecture, ...others } = settings;
    const next: ImportSettings = {
      ...others,
      ...(asOf !== '' && { asOf }),
      ...(year !== '' && { fiscalYear: Number(year) }),
      ...(prefecture !== '' && { prefecture }),
    };
    desk.check(entry.id, next);
  };
  return (
    <details className="import-part">
      <summary>{labels.heading}</summary>
      <div className="import-fields">
        <Field
          label={labels.asOf}
          value={asOf}
          fault={isAsOfWrong && labels.asOfInvalid}
          change={setAsOf}
        />
        <Field
          label={labels.fiscalYear}
          value={year}
          fault={isYearWrong && labels.fiscalYearInvalid}
          change={setYear}
        />
        <label className="import-field">
          <span>{labels.prefecture}</span>
          <select
            className="select"
            value={prefecture}
            onChange={({ target }) => setPrefecture(target.value)}
          >
            <option value="">{labels.notGiven}</option>
            {edition.prefectures.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p>
        <button
          type="button"
          className="button"
          disabled={isAsOfWrong || isYearWrong}
          onClick={apply}
        >
          {labels.apply}
        </button>
      </p>
    </details>
  );
}

function Field(props: {
  label: string;
  value: string;
  fault: string | false;
  change: (value: string) => void;
}): ReactElement {
  const { label, value, fault, change } = props;
  return (
    <label className="import-field">
      <span>{label}</span>
      <input
        className="input"
        value={value}
        aria-invalid={fault !== false}
        onChange={({ target }) => change(target.value.normalize('NFKC').trim())}
      />
      {fault !== false && (
        <span role="alert" className="import-fault">
          {fault}
        </span>
      )}
    </label>
  );
}
