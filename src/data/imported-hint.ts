/** Key of the sign that this device keeps data of the reader's own. */
const KEY = 'kyoten-map:imported';

/**
 * Whether this device seems to keep data of the reader's own: known at once, without
 * loading the store. Only offers the choice; what is there, the store says.
 */
export function keepsImported(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Remembers whether there is such data. Where the browser refuses, the choice is not offered. */
export function noteImported(isThere: boolean): void {
  try {
    if (isThere) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Links still open the data.
  }
}
