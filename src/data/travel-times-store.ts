import { tableId } from '../domain/table-id.ts';
import { listKept, readKept, removeKept, writeKept } from './imported-store.ts';

/** A table of travel times as its file has it: it means something only beside points and hubs. */
export interface KeptTimes {
  readonly fileName: string;
  /** Hexadecimal SHA-256 of the file. */
  readonly sha256: string;
  readonly text: string;
}

/** Tables of this visit, for browsers that keep nothing (private windows). */
const visit = new Map<string, KeptTimes>();

/** Those of them that the browser refused to keep. */
const refused = new Set<string>();

/** What a link calls a table of travel times. */
export function timesId({ fileName, sha256 }: Pick<KeptTimes, 'fileName' | 'sha256'>): string {
  return tableId({ fileName, sha256 });
}

/** Keeps a table on this device. `false` where the browser refuses: it is there for this visit only. */
export async function keepTimes(times: KeptTimes): Promise<boolean> {
  const id = timesId(times);
  visit.set(id, times);
  try {
    await writeKept(keyOf(id), times);
    refused.delete(id);
    return true;
  } catch {
    refused.add(id);
    return false;
  }
}

/** The table a link names; `undefined` when this device does not keep it. */
export async function readTimes(id: string): Promise<KeptTimes | undefined> {
  const known = visit.get(id);
  if (known !== undefined) return known;
  try {
    return parseTimes(await readKept(keyOf(id)));
  } catch {
    return undefined;
  }
}

/** What links call the tables of this device, in order of name; those of this visit alone where it tells no more. */
export async function listTimes(): Promise<readonly string[]> {
  const keys = await listKept().catch(() => []);
  const kept = keys.map((key) => key.slice(keyOf('').length));
  return [...new Set([...kept, ...visit.keys()])].toSorted();
}

/**
 * Removes a table from this device. Rejects when the browser does not let it; one that it
 * refused to keep is removed with the visit's own copy.
 */
export async function removeTimes(id: string): Promise<void> {
  try {
    await removeKept(keyOf(id));
  } catch (error) {
    if (!refused.has(id)) throw error;
  }
  visit.delete(id);
  refused.delete(id);
}

function keyOf(id: string): `times/${string}` {
  return `times/${id}`;
}

function parseTimes(value: unknown): KeptTimes | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { fileName, sha256, text } = value as Partial<KeptTimes>;
  return typeof fileName === 'string' && typeof sha256 === 'string' && typeof text === 'string'
    ? { fileName, sha256, text }
    : undefined;
}
