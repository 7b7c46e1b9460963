import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { BREAK_METHODS, CLASS_LIMITS } from '../../geo/classification/method.ts';
import { ascendingNumbers } from '../../state/parameter.ts';
import { usePage } from '../page-context.ts';

const CLASS_COUNTS = Array.from(
  { length: CLASS_LIMITS.most - CLASS_LIMITS.least + 1 },
  (_, index) => CLASS_LIMITS.least + index,
);

/**
 * 階級の設定: method, number of classes, or limits of the reader's own. Those begin with the
 * `limits` between the classes shown, so that there is something to change.
 */
export function ClassSettings({ limits }: { limits: readonly number[] }): ReactElement {
  const { view, change, text } = usePage();
  const id = useId();
  return (
    <details className="class-settings">
      <summary>{text.legend.settings}</summary>
      <label htmlFor={`${id}-method`}>{text.legend.method}</label>
      <select
        id={`${id}-method`}
        className="select"
        value={view.method}
        onChange={(event) => {
          const method = BREAK_METHODS.find((known) => known === event.target.value);
          if (method === undefined) return;
          const begins = method === 'manual' && view.breaks.length === 0;
          change(begins ? { method, breaks: limits } : { method });
        }}
      >
        {BREAK_METHODS.map((method) => (
          <option key={method} value={method}>
            {text.legend.methods[method]}
          </option>
        ))}
      </select>
      {view.method === 'manual' ? (
        <ManualBreaks key={view.breaks.join()} id={`${id}-breaks`} />
      ) : (
        <>
          <label htmlFor={`${id}-classes`}>{text.legend.classes}</label>
          <select
            id={`${id}-classes`}
            className="select"
            value={view.classes}
            onChange={(event) => change({ classes: Number(event.target.value) })}
          >
            {CLASS_COUNTS.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </>
      )}
    </details>
  );
}

function ManualBreaks({ id }: { id: string }): ReactElement {
  const { view, change, text } = usePage();
  const [words, setWords] = useState(view.breaks.join(', '));
  const [wrong, setWrong] = useState<string>();
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    // Readers type full-width commas and digits: NFKC makes them plain.
    const plain = words.normalize('NFKC').replaceAll('、', ',');
    const parsed = ascendingNumbers(CLASS_LIMITS.most - 1).parse(plain);
    if (parsed.status === 'valid') change({ breaks: parsed.value });
    setWrong(parsed.status === 'valid' ? undefined : words);
  };
  return (
    <form onSubmit={apply}>
      <label htmlFor={id}>{text.legend.breaks}</label>
      <input
        id={id}
        className="input"
        value={words}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-help`}
        onChange={(event) => setWords(event.target.value)}
      />
      <p id={`${id}-help`} className={wrong === undefined ? 'note' : 'field-error'} role="status">
        {wrong === undefined ? text.legend.breaksHelp : text.legend.breaksWrong(wrong)}
      </p>
      <button type="submit" className="button">
        {text.legend.apply}
      </button>
    </form>
  );
}
