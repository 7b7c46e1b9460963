/** An integer with thousands separators; text that is no number stays. */
export function integer(text: string): string {
  const match = /^(?<before>\D*)(?<digits>\d+)$/u.exec(text);
  if (match?.groups === undefined) return text;
  return `${match.groups['before'] ?? ''}${(match.groups['digits'] ?? '').replace(/\B(?=(?:\d{3})+$)/gu, ',')}`;
}

/** A number of bytes in MB. */
export function bytes(text: string): string {
  const number = Number(text.replace(/^\D*/u, ''));
  return Number.isFinite(number)
    ? `${(number / 1_000_000).toFixed(number < 1_000_000 ? 2 : 0)} MB`
    : text;
}
