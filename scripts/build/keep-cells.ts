import { join } from 'node:path';
import type { CellLayout, CellLayoutInput } from '../../src/geo/cells/cell-layout.ts';
import { fingerprint, readNote, writeNote } from '../lib/fingerprint.ts';
import { PROJECT } from '../lib/places.ts';

/** Code that the layout depends on: a change here makes a new one. */
const LAYOUT_CODE = ['src/geo', 'package-lock.json'];

/**
 * The equal-size map changes only with the offices, the outlines and its code, and
 * takes as long as all the rest of a build: it is kept from one build to the next.
 */
export async function keepCells(
  cacheDirectory: string,
  input: CellLayoutInput,
  layOut: (input: CellLayoutInput) => Promise<CellLayout>,
): Promise<CellLayout> {
  const key = fingerprint(PROJECT, LAYOUT_CODE, [JSON.stringify(input)]);
  const path = join(cacheDirectory, 'cells', `${key.slice(0, 12)}.json`);
  const kept = readNote(path);
  if (kept !== undefined) return JSON.parse(kept) as CellLayout;
  const layout = await layOut(input);
  await writeNote(path, JSON.stringify(layout));
  return layout;
}
