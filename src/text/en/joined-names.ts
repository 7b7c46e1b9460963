/**
 * Names put together in one title: the first as it is, the others in small
 * letters as English writes them there; abbreviations (RMOs) stay.
 */
export function joinedNames(names: readonly string[]): string {
  return names.map((name, index) => (index === 0 ? name : withinTitle(name))).join(' and ');
}

function withinTitle(name: string): string {
  return /^[A-Z][^A-Z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
