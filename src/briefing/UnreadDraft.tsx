import { useState, type ReactElement } from 'react';
import { dropDraftAside, readDraftAside } from '../data/briefing-draft.ts';
import type { BriefingText } from '../text/briefing-text.ts';
import { saveFile } from '../ui/table/save-file.ts';

/** A kept draft that could not be read in full: it can be saved as it was, and only then forgotten. */
export function UnreadDraft(props: { words: BriefingText }): ReactElement | null {
  const { unread } = props.words.page;
  const [draft, setDraft] = useState(readDraftAside);
  const [isSaved, setSaved] = useState(false);
  if (draft === undefined) return null;
  return (
    <section className="briefing-notices" aria-label={unread.heading} role="status">
      <p>{unread.found}</p>
      <div className="button-row">
        <button
          type="button"
          className="button"
          onClick={() => {
            saveFile('kyoten_unread-draft.txt', 'text/plain', new TextEncoder().encode(draft));
            setSaved(true);
          }}
        >
          {unread.save}
        </button>
        {isSaved && (
          <button
            type="button"
            className="button"
            onClick={() => {
              dropDraftAside();
              setDraft(undefined);
            }}
          >
            {unread.drop}
          </button>
        )}
      </div>
    </section>
  );
}
