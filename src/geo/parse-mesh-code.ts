import { meshCellOf } from './mesh-code.ts';
import type { MeshCell } from './mesh-code.ts';
import { PRIMARY_MESHES_OF_JAPAN } from './primary-mesh.ts';

/** What came of reading a mesh code that somebody wrote. */
export type ParsedMeshCode =
  | { readonly status: 'valid'; readonly code: number; readonly cell: MeshCell }
  | { readonly status: 'invalid'; readonly reason: 'shape' | 'digit' | 'outsideJapan' };

/**
 * Reads a mesh code of 8, 9 or 10 digits (1 km, 500 m, 250 m). `shape`: not that many
 * digits; `digit`: a digit that no cell has; `outsideJapan`: no land of Japan there.
 */
export function parseMeshCode(text: string | number): ParsedMeshCode {
  const digits = String(text).trim();
  if (!/^\d{8,10}$/.test(digits)) return { status: 'invalid', reason: 'shape' };
  const code = Number(digits);
  const cell = meshCellOf(code);
  if (cell === undefined) return { status: 'invalid', reason: 'digit' };
  if (!PRIMARY_MESHES_OF_JAPAN.has(Number(digits.slice(0, 4)))) {
    return { status: 'invalid', reason: 'outsideJapan' };
  }
  return { status: 'valid', code, cell };
}
