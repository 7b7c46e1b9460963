import { useMemo, type ReactElement } from 'react';
import { classChangeFill } from '../../state/class-change.ts';
import { COMPARE_FORMS, type CompareSettings } from '../../state/compare-settings.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { errorWords } from '../frame/error-words.ts';
import { Choices } from '../frame/Choices.tsx';
import { usePage } from '../page-context.ts';
import '../styles/compare.css';
import type { ComparisonView } from './comparison-view.ts';
import { ClassChangeTable } from './ClassChangeTable.tsx';
import type { ComparedClasses } from './compared-classes.ts';
import type { ComparedFigures, NoDifference } from './compared-figures.ts';
import { CompareChoice } from './CompareChoice.tsx';
import { CompareSummary } from './CompareSummary.tsx';
import { CompareTable } from './CompareTable.tsx';
import { useCompareWords } from './use-compare-words.ts';

/** What is compared with what, how it is drawn, and the figures of both sides. */
export default function ComparePanel(props: {
  comparison: ComparisonView | undefined;
}): ReactElement | null {
  const { comparison } = props;
  const { view, change, text } = usePage();
  const { loaded, failure } = useCompareWords(view.language);
  const words = loaded?.words;
  const { compare } = view;
  const classes = comparison?.status === 'ready' ? comparison.classes : undefined;
  const changes = useMemo(() => classes && classChangeFill(classes.pairs), [classes]);
  if (compare === undefined) return null;
  if (failure !== undefined) return <p role="alert">{errorWords(text, failure)}</p>;
  if (words === undefined) return <p role="status">{text.site.loading}</p>;
  const figures = comparison?.status === 'ready' ? comparison.figures : 'loading';
  return (
    <section className="compare-panel" aria-labelledby="compare-heading">
      <h2 id="compare-heading" className="compare-heading">
        {words.heading}
      </h2>
      {comparison?.status === 'ready' && (
        <p className="note">
          {classes === undefined || compare.form === 'sides'
            ? words.leads[compare.form](comparison.names.a, comparison.names.b)
            : words.changes.lead(comparison.names.a, comparison.names.b)}
        </p>
      )}
      {comparison?.status === 'failed' && <p role="alert">{comparison.failure}</p>}
      <CompareChoice words={words} other={compare.with} />
      <Choices
        legend={words.form}
        values={COMPARE_FORMS}
        value={compare.form}
        words={words.forms}
        onChange={(form) => change({ compare: { ...compare, form } })}
      />
      <p className="note" role="status">
        {noteOf(words, compare.form, figures, classes)}
      </p>
      <button
        type="button"
        className="button"
        data-kind="quiet"
        onClick={() => change({ compare: undefined })}
      >
        {words.close}
      </button>
      {comparison?.status === 'ready' && (
        <>
          {classes !== undefined && changes !== undefined && (
            <ClassChangeTable key={view.area} words={words} classes={classes} fill={changes} />
          )}
          <CompareSummary words={words} comparison={comparison} />
          {typeof figures !== 'string' && (
            <CompareTable
              key={view.area}
              words={words}
              figures={figures}
              names={comparison.names}
            />
          )}
        </>
      )}
    </section>
  );
}

/** By which classes the maps are coloured, or why there is no difference. */
function noteOf(
  words: CompareText,
  form: CompareSettings['form'],
  figures: ComparedFigures | NoDifference,
  classes: ComparedClasses | undefined,
): string {
  if (classes !== undefined)
    return form === 'sides'
      ? words.breaks.sides
      : words.changes.note(classes.before, classes.after);
  return typeof figures === 'string' ? words.noDifference[figures] : words.breaks[form];
}
