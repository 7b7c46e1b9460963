import { useState, type ReactElement, type ReactNode } from 'react';
import type { KitText } from '../../text/kit-text.ts';

/** A piece of code with the button that copies it. */
export function CopyBlock(props: {
  name: string;
  note: string;
  code: string;
  words: KitText;
  children?: ReactNode;
}): ReactElement {
  const { name, note, code, words, children } = props;
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = async (): Promise<void> => {
    try {
      // Plain http has no clipboard: reading it throws, and the reader is told.
      await navigator.clipboard.writeText(code);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <section className="kit-snippet">
      <h3>{name}</h3>
      <p className="note">{note}</p>
      <pre className="kit-code" tabIndex={0} role="region" aria-label={words.codeLabel(name)}>
        <code>{code}</code>
      </pre>
      <p className="kit-actions">
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy(name)}
        </button>
        {children}
        <span role="status">
          {outcome === 'copied' && words.copied}
          {outcome === 'failed' && words.copyFailed}
        </span>
      </p>
    </section>
  );
}
