/** Layout of a layer that is drawn or not: every scene tells of every layer. */
export function shown(visible: boolean): { visibility: 'visible' | 'none' } {
  return { visibility: visible ? 'visible' : 'none' };
}
