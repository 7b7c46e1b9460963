import type { ReactElement } from 'react';
import type { Source } from '../../domain/source.ts';
import { formatDate } from '../../text/format.ts';
import type { Text } from '../../text/text.ts';

/**
 * A source by title and date, linked where it has an address. Its publisher, often long,
 * is on the about page, which lists every source in full. Titles are Japanese.
 */
export function Citation({ source, text }: { source: Source; text: Text }): ReactElement {
  const title = text.gauges.title(source.title);
  return (
    <span className="citation">
      <cite lang="ja">{source.url === '' ? title : <a href={source.url}>{title}</a>}</cite>
      {isDate(source.published) &&
        text.marks.brackets(formatDate(text.language === 'ja' ? 'ja' : 'en', source.published))}
    </span>
  );
}

/** Several sources one after the other; an id that the manifest lacks is shown as it is. */
export function Citations(props: {
  ids: readonly string[];
  sources: readonly Source[];
  text: Text;
}): ReactElement {
  const { ids, sources, text } = props;
  return (
    <>
      {ids.map((id, index) => {
        const source = sources.find((known) => known.id === id);
        return (
          <span key={id}>
            {index > 0 && text.gauges.listSeparator}
            {source === undefined ? id : <Citation source={source} text={text} />}
          </span>
        );
      })}
    </>
  );
}

/** Whether a source states its date of publication: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isDate(published: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(published);
}
