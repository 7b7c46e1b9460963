import { useId, useState, type ReactElement, type ToggleEvent } from 'react';
import type { TermId } from '../../domain/term.ts';
import type { TermsText } from '../../text/terms-text.ts';
import { languageOf, type Text } from '../../text/text.ts';
import { TermEntries } from './TermEntries.tsx';
import { useTerms } from './use-terms.ts';

/** What a card of terms is opened with: a word in sight, or a "?" beside the term as it stands. */
type Opener = { readonly name: string } | { readonly label: string };

/**
 * Terms with their reading and meaning in plain words, on a card that a press or
 * a key opens; Escape, or a press elsewhere, closes it. Nothing hovers.
 */
export function TermHelp(
  props: { readonly terms: readonly TermId[]; readonly text: Text } & Opener,
): ReactElement {
  const { terms, text } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const words = useTerms(languageOf(text), isOpen);
  const isBeside = 'name' in props;
  const title = isBeside ? text.terms.about(props.name) : props.label;
  const follow = (event: ToggleEvent<HTMLDivElement>): void => {
    const opens = event.newState === 'open';
    setOpen(opens);
    // A reader hears what has opened; the browser gives the focus back when it closes.
    if (opens) event.currentTarget.focus();
  };
  return (
    <>
      <button
        type="button"
        className={isBeside ? 'term-help' : 'link-button'}
        popoverTarget={id}
        aria-expanded={isOpen}
        {...(isBeside && { 'aria-label': title })}
      >
        {isBeside ? <span aria-hidden="true">?</span> : title}
      </button>
      <div
        id={id}
        className="term-card"
        popover="auto"
        role="dialog"
        aria-label={title}
        tabIndex={-1}
        onToggle={follow}
      >
        {isOpen && <Card id={id} terms={terms} words={words} text={text} />}
      </div>
    </>
  );
}

/** What a card holds while it is open. */
function Card(props: {
  id: string;
  terms: readonly TermId[];
  words: TermsText | undefined;
  text: Text;
}): ReactElement {
  const { id, terms, words, text } = props;
  return (
    <>
      {words === undefined ? (
        <p role="status">{text.site.loading}</p>
      ) : (
        <TermEntries terms={terms} words={words} />
      )}
      <button
        type="button"
        className="button"
        data-kind="quiet"
        popoverTarget={id}
        popoverTargetAction="hide"
      >
        {text.site.close}
      </button>
    </>
  );
}
