import { openDB, type DBSchema } from 'idb';
import { noteImported } from './imported-hint.ts';
import { parseImportedData, type ImportedData } from '../domain/imported-data.ts';

interface KeptData extends DBSchema {
  readonly imported: { readonly key: string; readonly value: unknown };
}

const DATABASE = 'kyoten-map';
const KEY = 'current';

/**
 * What the reader took in, from this device's own store; `undefined` when there is
 * nothing, when it is of another version, or when the browser keeps nothing (private windows).
 */
export async function readImported(): Promise<ImportedData | undefined> {
  try {
    return parseImportedData(await withStore((store) => store.get('imported', KEY)));
  } catch {
    return undefined;
  }
}

/** Keeps data in place of what was there. Rejects when the browser refuses to keep it. */
export async function keepImported(data: ImportedData): Promise<void> {
  await withStore((store) => store.put('imported', data, KEY));
  noteImported(true);
}

/** Removes what was kept. Rejects when the browser does not let it. */
export async function removeImported(): Promise<void> {
  await withStore((store) => store.delete('imported', KEY));
  noteImported(false);
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
