/**
 * Remembers what a function made of a text: columns repeat few texts often. Forgets
 * all when it knows too many, so that memory stays bounded.
 */
export function remember<T>(make: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
