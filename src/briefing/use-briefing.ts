import { useEffect, useRef, useState } from 'react';
import { readDraft, watchDraft, writeDraft } from '../data/briefing-draft.ts';
import { writeBriefing, type Briefing } from '../state/slides/briefing.ts';
import {
  beginHistory,
  redoStep,
  takeStep,
  undoStep,
  type EditHistory,
} from '../state/slides/edit-history.ts';
import { parseBriefing } from '../state/slides/parse-briefing.ts';
import type { FirstBriefing } from './open-first.ts';

/** The briefing being made, and what can be done to it. */
export interface EditedBriefing {
  readonly briefing: Briefing;
  /** Takes a step; with the `field` of the step before, both are undone as one. */
  readonly change: (next: Briefing, field?: string) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  /** Whether the browser keeps every step; `undefined` before the first. */
  readonly isKept: boolean | undefined;
}

/** Holds the briefing with its history, and keeps every step in the browser at once. */
export function useBriefing(first: FirstBriefing): EditedBriefing {
  const [history, setHistory] = useState<EditHistory<Briefing>>(() =>
    first.before === undefined
      ? beginHistory(first.briefing)
      : takeStep(beginHistory(first.before), first.briefing),
  );
  const [isKept, setKept] = useState<boolean>();
  const { present: briefing } = history;
  const kept = useRef(first.before === undefined ? briefing : undefined);
  useEffect(() => {
    if (kept.current === briefing) return;
    kept.current = briefing;
    const file = writeBriefing(briefing);
    // Another tab may have written the very same: writing again would go back and forth.
    setKept(readDraft()?.file === file || writeDraft(file));
  }, [briefing]);
  useEffect(
    () =>
      watchDraft(({ file }) => {
        const parsed = parseBriefing(file);
        if (parsed.status !== 'opened') return;
        kept.current = parsed.briefing;
        setHistory((before) => takeStep(before, parsed.briefing));
      }),
    [],
  );
  return {
    briefing,
    change: (next, field) => setHistory((before) => takeStep(before, next, field)),
    undo: history.past.length === 0 ? undefined : () => setHistory(undoStep),
    redo: history.future.length === 0 ? undefined : () => setHistory(redoStep),
    isKept,
  };
}
