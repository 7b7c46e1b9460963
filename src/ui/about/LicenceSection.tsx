import type { ReactElement } from 'react';
import { DataTable } from '../frame/DataTable.tsx';
import type { AboutFacts } from './about-facts.ts';
import { LICENCES, SOFTWARE } from './software.ts';

/** Terms of use of data, boundaries and software, with the credits that must be printed. */
export function LicenceSection({ facts }: { facts: AboutFacts }): ReactElement {
  const { manifest, about, wording } = facts;
  const { licences } = about;
  const { text, language } = wording;
  const { boundarySource } = manifest;
  return (
    <>
      <p>{licences.data}</p>
      <p>{licences.citation(text.site.title, manifest.edition)}</p>
      <h3>{licences.boundary}</h3>
      <p>{boundarySource.credit[language]}</p>
      <p>
        {licences.boundarySource}
        {text.marks.colon}
        {boundarySource.url === null ? (
          <span lang="ja">{boundarySource.title}</span>
        ) : (
          <a href={boundarySource.url} lang="ja">
            {boundarySource.title}
          </a>
        )}
      </p>
      <p>{licences.boundaryLicence(boundarySource.licence)}</p>
      <h3>{licences.caption}</h3>
      <p>{licences.software}</p>
      <DataTable
        caption={licences.caption}
        isCaptionHidden
        columns={[
          { key: 'name', label: licences.name },
          { key: 'licence', label: licences.licence },
        ]}
        rows={SOFTWARE.map((name) => ({
          key: name,
          cells: [name, LICENCES[name] ?? text.absence.unknown.name],
        }))}
      />
    </>
  );
}
