import type { ReactElement } from 'react';
import { formatDate } from '../../text/format.ts';
import { isDate } from '../frame/Citation.tsx';
import type { AboutFacts } from './about-facts.ts';

/** Every source of the edition: title, publisher, date, address, terms of use, what it is used for. */
export function SourceList({ facts }: { facts: AboutFacts }): ReactElement {
  const { manifest, about, wording } = facts;
  const { sources } = about;
  const { text, language, format } = wording;
  return (
    <>
      <p>{sources.introduction(format(manifest.sources.length))}</p>
      <ul className="source-list" aria-label={sources.caption}>
        {manifest.sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            <cite lang="ja">
              {source.url === '' ? source.title : <a href={source.url}>{source.title}</a>}
            </cite>
            <dl>
              <Line name={sources.publisher} isJapanese>
                {source.publisher}
              </Line>
              <Line name={sources.published}>
                {isDate(source.published)
                  ? formatDate(language, source.published)
                  : text.absence.unknown.name}
              </Line>
              <Line name={sources.licence} isJapanese>
                {source.licence}
              </Line>
              {source.note !== '' && (
                <Line name={sources.note} isJapanese>
                  {source.note}
                </Line>
              )}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the sources state stays Japanese on every page, and is read out as such. */
function Line(props: { name: string; isJapanese?: boolean; children: string }): ReactElement {
  const { name, isJapanese = false, children } = props;
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={isJapanese ? 'ja' : undefined}>{children}</dd>
    </div>
  );
}
