import { useEffect, useState, type ReactElement } from 'react';
import { fetchBytes, parseJson } from '../../data/fetch-file.ts';
import { requireColumns } from '../../data/table-guard.ts';
import type { AccessibilityResult } from '../../domain/accessibility-result.ts';
import type { AccessibilityText } from '../../text/accessibility-text.ts';
import { formatDate } from '../../text/format.ts';
import type { ViewState } from '../../state/view-state.ts';
import { ContrastTable } from './ContrastTable.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import { StatesTable } from './StatesTable.tsx';

/** Results of the accessibility tests, in the form of WAIC's 試験結果. */
export function AccessibilityPage(props: {
  view: ViewState;
  words: AccessibilityText;
}): ReactElement {
  const { view, words } = props;
  const [result, setResult] = useState<AccessibilityResult | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    loadResult().then(
      (loaded) => isCurrent && setResult(loaded),
      () => isCurrent && setResult('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return (
    <>
      <div className="prose">
        <p>{words.introduction}</p>
        <p>
          <strong>{words.notDeclared}</strong>
        </p>
      </div>
      {result === 'failed' && <p role="alert">{words.failed}</p>}
      {result !== undefined && result !== 'failed' && (
        <Results result={result} view={view} words={words} />
      )}
      <section className="page-section prose">
        <h2>{words.personHeading}</h2>
        <ul>
          {Object.values(words.personList).map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Results(props: {
  result: AccessibilityResult;
  view: ViewState;
  words: AccessibilityText;
}): ReactElement {
  const { result, view, words } = props;
  const violations = result.states.reduce((sum, state) => sum + state.violations.length, 0);
  const facts = [
    [words.standard, words.standardValue],
    [words.level, words.levelValue],
    [words.date, formatDate(view.language, result.date)],
    [words.method, words.methodValue(result.engine, result.ruleCount, result.browser)],
    [words.technologies, words.technologiesValue],
    [words.outcome, words.outcomeValue(result.states.length, violations)],
  ] as const;
  return (
    <>
      <section className="page-section">
        <h2>{words.summaryHeading}</h2>
        <dl className="fact-list">
          {facts.map(([term, value]) => (
            <div key={term} className="fact">
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <StatesTable states={result.states} language={view.language} words={words} />
      <ContrastTable contrasts={result.contrasts} words={words} />
      <CriteriaTable result={result} language={view.language} words={words} />
    </>
  );
}

async function loadResult(): Promise<AccessibilityResult> {
  const address = new URL('accessibility.json', document.baseURI).href;
  const table = parseJson(address, await fetchBytes(address));
  requireColumns(address, table, [
    'date',
    'engine',
    'ruleCount',
    'browser',
    'states',
    'criteria',
    'contrasts',
  ]);
  return table as unknown as AccessibilityResult;
}
