import type { ReactElement } from 'react';
import { usePage } from '../page-context.ts';
import { errorWords } from './error-words.ts';

/** The script of a part could not be fetched: no network, or a newer build on the server. */
export class PartNotLoaded extends Error {}

/**
 * Stands in place of a part of the page that could not be shown. It is tried again by a
 * reload, which keeps the view: browsers remember in a page that a script did not come.
 */
export function PartFailure(props: {
  name: string;
  error: Error;
  className: string;
}): ReactElement {
  const { name, error, className } = props;
  const { text } = usePage();
  const { errors } = text;
  const isMissing = error instanceof PartNotLoaded;
  return (
    <section className={`part-failure ${className}`} role="alert">
      <p>{isMissing ? errors.partMissing(name) : errorWords(text, error)}</p>
      <p>{errors.restWorks}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {errors.retry}
      </button>
    </section>
  );
}
