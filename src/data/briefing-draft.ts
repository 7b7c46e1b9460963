/** Where the browser keeps the briefing that is being made. */
const DRAFT = 'kyoten:briefing';

/** Where a draft goes that could not be read, so that nothing is lost. */
const UNREAD = 'kyoten:briefing-unread';

/** A draft as it was kept: the briefing's file, and when. */
export interface BriefingDraft {
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** The draft, `undefined` when there is none or storage is refused. */
export function readDraft(): BriefingDraft | undefined {
  try {
    const kept = localStorage.getItem(DRAFT);
    if (kept === null) return undefined;
    const at = kept.indexOf('\n');
    return { file: kept.slice(at + 1), savedAt: Number(kept.slice(0, at)) };
  } catch {
    return undefined;
  }
}

/** Keeps a briefing's file. Returns whether the browser took it. */
export function writeDraft(file: string): boolean {
  return write(DRAFT, `${Date.now()}\n${file}`);
}

/** Puts a draft aside that could not be read. */
export function putDraftAside(file: string): boolean {
  return write(UNREAD, file);
}

/** The draft that could not be read, as it was; `undefined` when there is none. */
export function readDraftAside(): string | undefined {
  try {
    return localStorage.getItem(UNREAD) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets the draft that could not be read. */
export function dropDraftAside(): void {
  try {
    localStorage.removeItem(UNREAD);
  } catch {
    // Storage that is refused holds nothing.
  }
}

/** Calls back when another tab (the map) changed the draft. Returns what stops it. */
export function watchDraft(changed: (draft: BriefingDraft) => void): () => void {
  const listen = ({ key }: StorageEvent): void => {
    const draft = key === DRAFT ? readDraft() : undefined;
    if (draft !== undefined) changed(draft);
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

function write(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
