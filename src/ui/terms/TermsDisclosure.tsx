import { useState, type ReactElement } from 'react';
import { TERMS } from '../../domain/term.ts';
import { languageOf, type Text } from '../../text/text.ts';
import { TermEntries } from './TermEntries.tsx';
import { useTerms } from './use-terms.ts';

/** Every term in plain words, folded away at the head of a page of text. */
export function TermsDisclosure({ text }: { text: Text }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const words = useTerms(languageOf(text), isOpen);
  return (
    <details className="terms-disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.terms.heading}</summary>
      {words === undefined ? (
        <p role="status">{text.site.loading}</p>
      ) : (
        <TermEntries terms={TERMS} words={words} />
      )}
    </details>
  );
}
