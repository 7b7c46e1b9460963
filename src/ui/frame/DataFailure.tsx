import type { ReactElement } from 'react';
import { DataError } from '../../data/data-error.ts';
import { writeLink } from '../../state/url.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Text } from '../../text/text.ts';
import { errorWords } from './error-words.ts';

/** Says in words why a page of text has no data; no figure is shown then. */
export function DataFailure(props: {
  error: unknown;
  view: ViewState;
  text: Text;
  /** File name of this page. */
  file: string;
}): ReactElement {
  const { error, view, text, file } = props;
  const isUnknownEdition = error instanceof DataError && error.kind === 'unknownEdition';
  const target = isUnknownEdition ? { ...view, edition: undefined } : view;
  return (
    <section className="failure" role="alert">
      <h2>{text.errors.heading}</h2>
      <p>{errorWords(text, error)}</p>
      <p>
        <a className="button" href={`${file}${writeLink(target)}`}>
          {isUnknownEdition ? text.errors.openNewest : text.errors.retry}
        </a>
      </p>
    </section>
  );
}
