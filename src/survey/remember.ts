/**
 * Remembers what a function made of a text: columns repeat few texts often. Texts
 * beyond the first `most` are made anew each time, so that memory stays bounded and a
 * column of nothing but different texts costs no more than without.
 */
export function remember<T>(make: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.made;
    const made = make(text);
    if (known.size < most) known.set(text, { made });
    return made;
  };
}
