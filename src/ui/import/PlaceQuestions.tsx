import { useState, type ReactElement } from 'react';
import type { Candidate } from '../../survey/reconcile/candidates.ts';
import type { DeskFile } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';
import type { PlaceQuestion, TableReading } from './import-view.ts';

/** Rows named in a question. */
const ROWS_NAMED = 5;

/** Questions about municipalities, each answered by choosing a candidate. */
export function PlaceQuestions(props: {
  entry: DeskFile;
  reading: TableReading;
  name: string;
}): ReactElement | null {
  const { entry, reading, name } = props;
  const { words, desk } = useImportPage();
  const { questions: labels } = words.page;
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const { answers = {}, ...others } = entry.settings;
  const given = Object.keys(answers).length;
  const { questions } = reading;
  if (questions.length === 0 && given === 0) return null;
  const asked = questions.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section className="import-questions" aria-label={`${labels.heading} ${name}`}>
      <h6>{labels.heading}</h6>
      {questions.length > 0 && <p>{labels.lead}</p>}
      {questions.map((question) => (
        <Question
          key={question.key}
          question={question}
          group={`${entry.id}-${reading.at}-${question.key}`}
          chosen={chosen[question.key] ?? ''}
          onChoose={(code) => setChosen({ ...chosen, [question.key]: code })}
        />
      ))}
      {reading.unmatched > asked && <p>{labels.more(reading.unmatched - asked)}</p>}
      <p className="import-actions">
        {questions.length > 0 && (
          <button
            type="button"
            className="button"
            disabled={Object.values(chosen).every((code) => code === '')}
            onClick={() => {
              const said = Object.entries(chosen).filter(([, code]) => code !== '');
              const all = { ...answers, ...Object.fromEntries(said) };
              desk.check(entry.id, { ...others, answers: all });
            }}
          >
            {labels.apply}
          </button>
        )}
        {given > 0 && (
          <>
            <span>{labels.given(given)}</span>
            <button
              type="button"
              className="button"
              data-kind="quiet"
              onClick={() => desk.check(entry.id, others)}
            >
              {labels.forget}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

function Question(props: {
  question: PlaceQuestion;
  group: string;
  chosen: string;
  onChoose: (code: string) => void;
}): ReactElement {
  const { question, group, chosen, onChoose } = props;
  const { questions: labels } = useImportPage().words.page;
  const { found, rows, reason, candidates } = question;
  const named = rows.slice(0, ROWS_NAMED).join(', ');
  return (
    <fieldset className="import-question">
      <legend>
        <span lang="ja">{found}</span>{' '}
        <span className="note">{labels.rows(named, rows.length)}</span>
      </legend>
      <p className="note">{labels.reasons[reason]}</p>
      {[...candidates, undefined].map((candidate) => (
        <label key={candidate?.code ?? ''} className="choice">
          <input
            type="radio"
            name={group}
            checked={chosen === (candidate?.code ?? '')}
            onChange={() => onChoose(candidate?.code ?? '')}
          />
          {candidate === undefined ? labels.leave : <CandidateWords candidate={candidate} />}
        </label>
      ))}
    </fieldset>
  );
}

function CandidateWords({ candidate }: { candidate: Candidate }): ReactElement {
  const { questions: labels } = useImportPage().words.page;
  const { prefecture, name, kana, distanceMetres } = candidate;
  return (
    <span>
      <span lang="ja">{labels.candidate(`${prefecture}${name}`, kana)}</span>
      {distanceMetres !== undefined && (
        <span className="note"> {labels.away((distanceMetres / 1000).toFixed(1))}</span>
      )}
    </span>
  );
}
