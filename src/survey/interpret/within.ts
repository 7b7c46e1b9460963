/** The map at a key, made when it is first asked for. */
export function within<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
  let map = maps.get(key);
  if (map === undefined) maps.set(key, (map = new Map<string, T>()));
  return map;
}
