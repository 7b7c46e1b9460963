/** What a bundler knows of a module: what it imports at once, and what on demand. */
export interface ModuleGraph {
  readonly getModuleInfo: (id: string) => {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
}

/** Pages of text: what they all share is a file of its own. */
const TEXT_PAGES = ['about.html', 'indicators.html', 'kit.html', 'accessibility.html'] as const;

/** What runs first: the map's own start, and the frame that other sites embed. */
const MAP_START = 'index.html';
const FRAME = 'embed.html';

/** The map page once its start has asked for it. */
const MAP_PAGE = 'app/main.tsx';

/** The map itself with its library, which the start asks for before anything needs it. */
const MAP = 'map/map-controller.ts';

/**
 * Name of the file a module is built into, or undefined to leave that to the
 * bundler. Few files, because each costs a round trip on servers that speak
 * HTTP/1.1; yet none brings the frame or the map what only other pages need.
 * `entries` are the ids of the pages and of what they load on demand as a whole.
 */
export function chunkNamer(
  entries: readonly string[],
): (id: string, graph: ModuleGraph) => string | null {
  const reached = new Map<string, ReadonlySet<string>>();
  const reachOf = (entry: string, graph: ModuleGraph): ReadonlySet<string> => {
    const known = reached.get(entry) ?? reach(entry, graph);
    reached.set(entry, known);
    return known;
  };
  let parts: readonly string[] | undefined;
  return (id, graph) => {
    if (/node_modules[\\/](?:react|react-dom|scheduler)[\\/]/.test(id)) return 'react';
    const users = entries.filter((entry) => reachOf(entry, graph).has(id));
    if (users.length < 2) {
      parts ??= partsOf(entries, graph).filter((part) => !entries.includes(part));
      return nameOfShared(
        users,
        parts.filter((part) => reachOf(part, graph).has(id)),
      );
    }
    const isUsedBy = (page: string): boolean => users.some((user) => user.endsWith(page));
    if (isUsedBy(FRAME)) return [MAP_START, MAP_PAGE].some(isUsedBy) ? 'light' : 'frame';
    if (isUsedBy(MAP_START)) return 'start';
    if (TEXT_PAGES.every(isUsedBy)) return 'pages';
    return isUsedBy(MAP_PAGE) ? 'figures' : null;
  };
}

/** Where a module goes that at most one page has at once, and parts that load on demand have too. */
function nameOfShared(users: readonly string[], parts: readonly string[]): string | null {
  if (parts.length === 0) return null;
  const [user] = users;
  if (user !== undefined && user.endsWith(MAP_START)) return 'start';
  const isOfMap =
    user === undefined
      ? parts.length > 1 && parts.some((part) => part.endsWith(MAP))
      : user.endsWith(MAP_PAGE);
  return isOfMap ? 'map-pane' : null;
}

/** Every module that `entries` load on demand, or that what they load does. */
function partsOf(entries: readonly string[], graph: ModuleGraph): readonly string[] {
  const found = new Set<string>();
  const open = [...entries];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop())
    for (const id of reach(entry, graph))
      for (const part of graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []) {
        if (found.has(part)) continue;
        found.add(part);
        open.push(part);
      }
  return [...found];
}

/** Every module that comes with `entry`, itself included. */
function reach(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
