/** What a bundler knows of a module: what it imports at once, not on demand. */
export interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** Pages of text: what they all share is a file of its own. */
const TEXT_PAGES = ['about.html', 'indicators.html', 'kit.html', 'accessibility.html'] as const;

/** What runs first: the map's own start, and the frame that other sites embed. */
const MAP_START = 'index.html';
const FRAME = 'embed.html';

/** The map page once its start has asked for it. */
const MAP_PAGE = 'app/main.tsx';

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
  return (id, graph) => {
    if (/node_modules[\\/](?:react|react-dom|scheduler)[\\/]/.test(id)) return 'react';
    const users = entries.filter((entry) => {
      const known = reached.get(entry) ?? reach(entry, graph);
      reached.set(entry, known);
      return known.has(id);
    });
    const isUsedBy = (page: string): boolean => users.some((user) => user.endsWith(page));
    if (users.length < 2) return null;
    if (isUsedBy(FRAME)) return [MAP_START, MAP_PAGE].some(isUsedBy) ? 'light' : 'frame';
    if (isUsedBy(MAP_START)) return 'start';
    if (TEXT_PAGES.every(isUsedBy)) return 'pages';
    return isUsedBy(MAP_PAGE) ? 'figures' : null;
  };
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
