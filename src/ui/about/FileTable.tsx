import type { ReactElement } from 'react';
import { DataTable } from '../frame/DataTable.tsx';
import type { AboutFacts } from './about-facts.ts';

/** Files of the edition with their size and rows, each a link to the file itself. */
export function FileTable({ facts }: { facts: AboutFacts }): ReactElement {
  const { manifest, about, wording, base } = facts;
  const { files } = about;
  const { format } = wording;
  const listed = Object.entries(manifest.files);
  return (
    <>
      <p>{files.introduction(manifest.edition, format(listed.length))}</p>
      <DataTable
        caption={files.caption}
        columns={[
          { key: 'file', label: files.file },
          { key: 'rows', label: files.rows, isNumeric: true },
          { key: 'bytes', label: files.bytes, isNumeric: true },
        ]}
        rows={listed.map(([path, { bytes, rows }]) => ({
          key: path,
          cells: [
            <a key="file" href={`${base}${path}`}>
              {path}
            </a>,
            rows === undefined ? '-' : format(rows),
            format(bytes),
          ],
        }))}
      />
    </>
  );
}
