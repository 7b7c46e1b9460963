import type { ReactElement } from 'react';
import { APPEARANCES, type ContrastRow } from '../../domain/contrast-row.ts';
import type { AccessibilityText } from '../../text/accessibility-text.ts';

/** Measured contrast of every use of colours, in each appearance of the pages. */
export function ContrastTable(props: {
  contrasts: readonly ContrastRow[];
  words: AccessibilityText;
}): ReactElement {
  const { contrasts, words } = props;
  const { contrast } = words;
  return (
    <section className="page-section">
      <h2>{contrast.heading}</h2>
      <p>{contrast.introduction}</p>
      <div className="result-scroll" tabIndex={0} role="region" aria-label={contrast.caption}>
        <table className="result-table">
          <caption>{contrast.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{contrast.use}</th>
              <th scope="col">{contrast.least}</th>
              {APPEARANCES.map((appearance) => (
                <th key={appearance} scope="col">
                  {contrast.appearances[appearance]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {contrasts.map(({ use, least, measured }) => (
              <tr key={use}>
                <th scope="row">{contrast.uses[use]}</th>
                <td className="figure">{contrast.ratio(least)}</td>
                {APPEARANCES.map((appearance) => {
                  const { ratio, front, back } = measured[appearance];
                  return (
                    <td key={appearance} className="figure">
                      {contrast.ratio(ratio)}
                      <span className="contrast-pair">
                        {front} / {back}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">{contrast.note}</p>
    </section>
  );
}
