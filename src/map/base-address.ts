import type { BaseMap } from '../state/view-state.ts';

/** Base maps that are tiles of 国土地理院. */
export type TiledBase = Exclude<BaseMap, 'none'>;

/** Nearest zoom that these tiles have, and the farthest with all of Japan drawn. */
export const BASE_ZOOMS = { farthest: 5, nearest: 18 } as const;

/** Address of a tile (https://maps.gsi.go.jp/development/ichiran.html); whoever shows it prints the credit. */
export function baseTileAddress(
  base: TiledBase,
  at: { readonly z: number | string; readonly x: number | string; readonly y: number | string },
): string {
  const id = base === 'pale' ? 'pale' : 'std';
  return `https://cyberjapandata.gsi.go.jp/xyz/${id}/${at.z}/${at.x}/${at.y}.png`;
}
