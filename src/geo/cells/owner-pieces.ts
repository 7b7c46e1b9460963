import type { HexField } from './hex-field.ts';

/** The pieces of what `owner` has, each as its cells, the largest first. */
export function piecesOf(field: HexField, owners: Uint8Array, owner: number): number[][] {
  const seen = new Uint8Array(field.count);
  const pieces: number[][] = [];
  for (let start = 0; start < field.count; start += 1) {
    if (owners[start] !== owner || seen[start] === 1) continue;
    const piece = [start];
    seen[start] = 1;
    for (const cell of piece)
      for (let side = 0; side < 6; side += 1) {
        const next = field.neighbours[cell * 6 + side] ?? -1;
        if (next < 0 || owners[next] !== owner || seen[next] === 1) continue;
        seen[next] = 1;
        piece.push(next);
      }
    pieces.push(piece);
  }
  return pieces.sort((a, b) => b.length - a.length);
}
