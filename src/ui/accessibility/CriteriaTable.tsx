import type { ReactElement } from 'react';
import {
  SUCCESS_CRITERIA,
  type AccessibilityResult,
  type SuccessCriterion,
} from '../../domain/accessibility-result.ts';
import type { Language } from '../../domain/language.ts';
import type { AccessibilityText } from '../../text/accessibility-text.ts';

/** The checklist: for each criterion what programs checked, and what is left to a person. */
export function CriteriaTable(props: {
  result: AccessibilityResult;
  language: Language;
  words: AccessibilityText;
}): ReactElement {
  const { words } = props;
  return (
    <section className="page-section">
      <h2>{words.criteriaHeading}</h2>
      <List {...props} caption={words.criteriaCaption(words.jis)} isJis />
      <List {...props} caption={words.criteriaCaption(words.since)} isJis={false} />
    </section>
  );
}

function List(props: {
  result: AccessibilityResult;
  language: Language;
  words: AccessibilityText;
  caption: string;
  isJis: boolean;
}): ReactElement {
  const { result, language, words, caption, isJis } = props;
  const headings = [
    words.criterion,
    words.levelShort,
    words.applies,
    words.automatic,
    words.person,
  ];
  return (
    <div className="result-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="result-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SUCCESS_CRITERIA.filter((criterion) => criterion.isJis === isJis).map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row">
                {criterion.id} {criterion[language]}
              </th>
              <td>{criterion.level}</td>
              <td>{criterion.notApplicable ? words.notApplicable : words.applicable}</td>
              <td>{criterion.notApplicable ? '-' : automatic(criterion, result, words)}</td>
              <td>{criterion.notApplicable ? '-' : person(criterion, result, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function automatic(
  { id, ownTest }: SuccessCriterion,
  { criteria, states }: AccessibilityResult,
  words: AccessibilityText,
): string {
  const tested = criteria[id];
  const failing = states.filter(({ violations }) =>
    violations.some((rule) => tested?.rules.includes(rule)),
  ).length;
  const byRules =
    tested === undefined
      ? words.noRule
      : failing > 0
        ? words.automaticFailed(failing)
        : words.automaticResult(tested.rules.length, tested.states);
  return ownTest === undefined ? byRules : words.withOwnTest(byRules, words.ownTests[ownTest]);
}

/** Where neither a rule nor a test of ours reaches, only a person can tell. */
function person(
  { id, ownTest }: SuccessCriterion,
  { criteria }: AccessibilityResult,
  words: AccessibilityText,
): string {
  return criteria[id] === undefined && ownTest === undefined
    ? words.personNeeded
    : words.personRest;
}
