import type { ReactElement } from 'react';
import { DataError } from '../../data/data-error.ts';
import type { Text } from '../../text/text.ts';
import { errorWords } from './error-words.ts';

/** Stands in place of the page when its data cannot be verified. */
export function ErrorPanel(props: {
  error: Error;
  text: Text;
  onOpenNewest: () => void;
}): ReactElement {
  const { error, text, onOpenNewest } = props;
  const isUnknownEdition = error instanceof DataError && error.kind === 'unknownEdition';
  return (
    <main className="error-panel" role="alert">
      <h1>{text.site.title}</h1>
      <h2>{text.errors.heading}</h2>
      <p>{errorWords(text, error)}</p>
      {isUnknownEdition ? (
        <button type="button" className="button" data-kind="filled" onClick={onOpenNewest}>
          {text.errors.openNewest}
        </button>
      ) : (
        <button
          type="button"
          className="button"
          data-kind="filled"
          onClick={() => location.reload()}
        >
          {text.errors.retry}
        </button>
      )}
    </main>
  );
}
