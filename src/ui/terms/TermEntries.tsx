import { Fragment, type ReactElement } from 'react';
import type { TermId } from '../../domain/term.ts';
import { rubyParts } from '../../text/ruby.ts';
import type { TermsText } from '../../text/terms-text.ts';

/** Terms with their reading and what they mean in plain words. */
export function TermEntries(props: { terms: readonly TermId[]; words: TermsText }): ReactElement {
  const { terms, words } = props;
  return (
    <dl className="plain-terms">
      {terms.map((id) => {
        const { name, japanese, plain } = words[id];
        return (
          <div key={id}>
            <dt>
              <Ruby text={name} />
              {japanese !== '' && (
                <span className="plain-term-japanese" lang="ja">
                  {japanese}
                </span>
              )}
            </dt>
            <dd>{plain}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Kanji with their reading above; in parentheses where a browser knows no ruby. */
function Ruby({ text }: { text: string }): ReactElement {
  return (
    <>
      {rubyParts(text).map(({ base, reading }, index) => (
        // A term is never reordered.
        <Fragment key={index}>
          {reading === undefined ? (
            base
          ) : (
            <ruby>
              {base}
              <rp>（</rp>
              <rt>{reading}</rt>
              <rp>）</rp>
            </ruby>
          )}
        </Fragment>
      ))}
    </>
  );
}
