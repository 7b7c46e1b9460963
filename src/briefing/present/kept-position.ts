/** Where a tab keeps the slide it presents, so that a reload goes on there. */
const KEY = 'kyoten:presenting';

/** The slide (from 0) that this tab was presenting; `undefined` when it was not. */
export function keptPosition(): number | undefined {
  try {
    const kept = sessionStorage.getItem(KEY);
    return kept === null ? undefined : Number(kept);
  } catch {
    return undefined;
  }
}

/** Keeps the slide being presented; `undefined` when the presentation ends. */
export function keepPosition(index: number | undefined): void {
  try {
    if (index === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, String(index));
  } catch {
    // Without storage a reload goes back to the editor; nothing else is lost.
  }
}
