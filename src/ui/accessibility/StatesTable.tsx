import type { ReactElement } from 'react';
import type { TestedState } from '../../domain/accessibility-result.ts';
import type { Language } from '../../domain/language.ts';
import type { AccessibilityText } from '../../text/accessibility-text.ts';

/** Pages and states that were tested, with what was found in each. */
export function StatesTable(props: {
  states: readonly TestedState[];
  language: Language;
  words: AccessibilityText;
}): ReactElement {
  const { states, language, words } = props;
  return (
    <section className="page-section">
      <h2>{words.statesHeading}</h2>
      <div className="result-scroll" tabIndex={0} role="region" aria-label={words.statesCaption}>
        <table className="result-table">
          <caption>{words.statesCaption}</caption>
          <thead>
            <tr>
              {[words.state, words.link, words.violations, words.undecided].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {states.map(({ id, name, link, violations, undecided }) => (
              <tr key={id}>
                <th scope="row">{name[language]}</th>
                <td>
                  <code>{link === '' ? 'index.html' : link}</code>
                </td>
                <td>{violations.length === 0 ? words.none : violations.join(', ')}</td>
                <td>{undecided.length === 0 ? words.none : undecided.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
