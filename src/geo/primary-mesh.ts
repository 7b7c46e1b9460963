/**
 * The primary meshes (JIS X 0410 一次メッシュ, 40' by 1°) that hold land of Japan, as listed
 * by e-Stat (第１次地域区画の範囲情報), with 沖ノ鳥島, 南鳥島, 竹島, 尖閣諸島 and the northern territories.
 */
const RUNS =
  '3036 3622-3624 3631 3641 3653 3724-3725 3741 3823-3824 3831 3841 3926-3928 3942 4027-4028 ' +
  '4040 4042 4128-4129 4142 4229-4230 4328-4329 4429 4440 4529-4531 4540 4629-4631 4728-4731 ' +
  '4739-4740 4828-4831 4839 4928-4934 4939 5029-5036 5038-5039 5129-5139 5229 5231-5240 ' +
  '5332-5340 5432-5433 5435-5440 5531 5536-5541 5636-5641 5738-5741 5839-5841 5939-5942 ' +
  '6039-6041 6139-6141 6239-6241 6243 6339-6343 6439-6445 6540-6546 6641-6647 6741-6742 6747-6748 ' +
  '6840-6842 6847-6848';

/** Codes of the primary meshes of Japan. */
export const PRIMARY_MESHES_OF_JAPAN: ReadonlySet<number> = new Set(
  RUNS.split(' ').flatMap(expand),
);

/**
 * True when a position lies in a primary mesh with land of Japan. Coarse (some 80 km):
 * it finds swapped or foreign coordinates, not points in the sea near the coast.
 */
export function isInJapan(longitude: number, latitude: number): boolean {
  return PRIMARY_MESHES_OF_JAPAN.has(
    Math.floor(latitude * 1.5) * 100 + Math.floor(longitude) - 100,
  );
}

function expand(run: string): number[] {
  const [first, last = first] = run.split('-').map(Number);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
