import type { ReactElement } from 'react';
import { TEXT_ENCODINGS } from '../../survey/read/encoding.ts';
import type { DeskFile } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';
import type { ImportView } from './import-view.ts';

/**
 * The encoding that was found, with the first Japanese line as it reads in it, and a way
 * to say otherwise. Also offered where lines differ in encoding and the file was refused.
 */
export function EncodingChoice(props: { entry: DeskFile; view: ImportView }): ReactElement | null {
  const { entry, view } = props;
  const { words, desk } = useImportPage();
  const { page, names } = words;
  const isMixed = view.findings.some(({ kind }) => kind === 'encodingMixed');
  const { encoding } = view;
  if (encoding === undefined && !isMixed) return null;
  const { encoding: _given, ...others } = entry.settings;
  const sample = encoding?.samples.find((known) => known.encoding === encoding.encoding)?.sample;
  return (
    <section className="import-part">
      <h4>{page.encoding.heading}</h4>
      {encoding !== undefined && (
        <p>
          {encoding.given
            ? page.encoding.given(names.encodings[encoding.encoding])
            : page.encoding.detected(names.encodings[encoding.encoding], encoding.byteOrderMark)}
        </p>
      )}
      {sample !== undefined && (
        <>
          <p className="note">{page.encoding.sample}</p>
          <pre className="import-sample" lang="ja">
            {sample}
          </pre>
        </>
      )}
      <label className="import-field">
        <span>{page.encoding.label}</span>
        <select
          className="select"
          value={entry.settings.encoding ?? ''}
          onChange={({ target }) => {
            const chosen = TEXT_ENCODINGS.find((known) => known === target.value);
            desk.check(entry.id, chosen === undefined ? others : { ...others, encoding: chosen });
          }}
        >
          <option value="">{page.encoding.automatic}</option>
          {TEXT_ENCODINGS.map((known) => (
            <option key={known} value={known}>
              {names.encodings[known]}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
