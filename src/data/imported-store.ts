import { openDB, type DBSchema } from 'idb';
import { noteImported } from './imported-hint.ts';
import { parseImportedData, type ImportedData } from '../domain/imported-data.ts';
import { parseImportedDemand, type ImportedDemand } from '../domain/imported-demand.ts';

interface KeptData extends DBSchema {
  readonly imported: { readonly key: string; readonly value: unknown };
}

const DATABASE = 'kyoten-map';

/** The two entries of the store: what maps read at once, and the demand points beside it. */
const KEYS = { data: 'current', demand: 'demand' } as const;

/**
 * What the reader took in, from this device's own store; `undefined` when there is
 * nothing, when it is of another version, or when the browser keeps nothing (private windows).
 */
export async function readImported(): Promise<ImportedData | undefined> {
  try {
    return parseImportedData(await withStore((store) => store.get('imported', KEYS.data)));
  } catch {
    return undefined;
  }
}

/** Demand points the reader took in, one entry a table; none where there are none. */
export async function readImportedDemand(): Promise<readonly ImportedDemand[]> {
  try {
    return parseImportedDemand(await withStore((store) => store.get('imported', KEYS.demand)));
  } catch {
    return [];
  }
}

/**
 * Keeps data in place of what was there, both parts or none. Rejects when the browser
 * refuses to keep it.
 */
export async function keepImported(
  data: ImportedData,
  demand: readonly ImportedDemand[] = [],
): Promise<void> {
  await withStore(async (store) => {
    const change = store.transaction('imported', 'readwrite');
    const puts = [change.store.put(data, KEYS.data), change.store.put(demand, KEYS.demand)];
    await Promise.all([...puts, change.done]);
  });
  noteImported(true);
}

/** Removes what was kept. Rejects when the browser does not let it. */
export async function removeImported(): Promise<void> {
  await withStore((store) => store.clear('imported'));
  noteImported(false);
}

/** What else this device keeps under a key of its own; gone with `removeImported`. Rejects when refused. */
export async function readKept(key: `times/${string}`): Promise<unknown> {
  return withStore((store) => store.get('imported', key));
}

/** Keeps a value under such a key. Rejects when the browser refuses to keep it. */
export async function writeKept(key: `times/${string}`, value: unknown): Promise<void> {
  await withStore((store) => store.put('imported', value, key));
}

/** Removes such a value. Rejects when the browser does not let it. */
export async function removeKept(key: `times/${string}`): Promise<void> {
  await withStore((store) => store.delete('imported', key));
}

/** All such keys there are. Rejects when refused. */
export async function listKept(): Promise<readonly string[]> {
  const keys = await withStore((store) => store.getAllKeys('imported'));
  return keys.filter((key) => key.startsWith('times/'));
}

type Store = Awaited<ReturnType<typeof openStore>>;

function openStore() {
  return openDB<KeptData>(DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore('imported'),
  });
}

/** Each use opens and closes, so that no tab holds up another. */
async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore();
  try {
    return await use(store);
  } finally {
    store.close();
  }
}
