import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { KitText } from '../../text/kit-text.ts';

/** A piece of code with the button that copies it, or selects it where nothing may be copied. */
export function CopyBlock(props: {
  name: string;
  note: string;
  code: string;
  /** What stands here is about to change. */
  isUnderWay: boolean;
  words: KitText;
  children?: ReactNode;
}): ReactElement {
  const { name, note, code, isUnderWay, words, children } = props;
  const region = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState<{ readonly code: string; readonly isCopied: boolean }>();
  // What was copied is not what stands here once the reader has chosen something else.
  const isCopied = outcome?.code === code ? outcome.isCopied : undefined;
  const copy = async (): Promise<void> => {
    try {
      // Plain http has no clipboard: reading it throws, and the reader is told.
      await navigator.clipboard.writeText(code);
      setOutcome({ code, isCopied: true });
    } catch {
      region.current?.focus();
      if (region.current !== null) getSelection()?.selectAllChildren(region.current);
      setOutcome({ code, isCopied: false });
    }
  };
  return (
    <section className="kit-snippet">
      <h3>{name}</h3>
      <p className="note">{note}</p>
      <pre
        ref={region}
        className="kit-code"
        tabIndex={0}
        role="region"
        aria-label={words.codeLabel(name)}
        aria-busy={isUnderWay}
      >
        <code>{code}</code>
      </pre>
      <p className="kit-actions">
        <button type="button" className="button" disabled={isUnderWay} onClick={() => void copy()}>
          {words.copy(name)}
        </button>
        {children}
        <span role="status">
          {isCopied === true && words.copied}
          {isCopied === false && words.copyFailed}
        </span>
      </p>
    </section>
  );
}
