/** Whether the browser keeps nothing for the page: refused by its settings or its owner. */
export function refusesStorage(): boolean {
  try {
    localStorage.getItem('kyoten-map:any');
    return false;
  } catch {
    return true;
  }
}
