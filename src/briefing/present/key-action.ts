/** What a key asks of the presentation. */
export type PresentAction =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'first' | 'last' | 'black' | 'fullScreen' | 'end' | 'jump' }
  | { readonly kind: 'digit'; readonly digit: string };

/**
 * The deed of a key, for keyboards and clickers alike; `undefined` for keys of the
 * browser's own. It stands alone: the offline file carries this very function.
 */
export function keyAction(key: string, hasModifier: boolean): PresentAction | undefined {
  if (hasModifier) return undefined;
  if (['ArrowRight', 'ArrowDown', 'PageDown', ' '].includes(key)) return { kind: 'step', by: 1 };
  if (['ArrowLeft', 'ArrowUp', 'PageUp'].includes(key)) return { kind: 'step', by: -1 };
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  if (key === 'Home') return { kind: 'first' };
  if (key === 'End') return { kind: 'last' };
  if (key === 'Enter') return { kind: 'jump' };
  if (key === 'b' || key === 'B' || key === '.') return { kind: 'black' };
  if (key === 'f' || key === 'F') return { kind: 'fullScreen' };
  return key === 'Escape' ? { kind: 'end' } : undefined;
}
