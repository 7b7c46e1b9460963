import { useState, type ReactElement } from 'react';
import type { BriefingText } from '../../text/briefing-text.ts';
import './broken-off.css';

/** That gaps are missing because their work broke off, and a way to try again; nothing else is lost. */
export function BrokenOff(props: {
  words: BriefingText;
  onRetry: () => Promise<unknown>;
}): ReactElement {
  const { words, onRetry } = props;
  const { brokenOff } = words.exports;
  const [isTrying, setTrying] = useState(false);
  const retry = async (): Promise<void> => {
    setTrying(true);
    await onRetry().finally(() => setTrying(false));
  };
  return (
    <div className="broken-off" role="alert">
      <p>{brokenOff.said}</p>
      <button
        type="button"
        className="button"
        aria-disabled={isTrying}
        onClick={() => {
          if (!isTrying) void retry();
        }}
      >
        {isTrying ? brokenOff.trying : brokenOff.retry}
      </button>
    </div>
  );
}
