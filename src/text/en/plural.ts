import { formatNumber } from '../format.ts';

const number = formatNumber('en');

/** A count with its noun in the right number: 1 hub, 1,510 hubs. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}
