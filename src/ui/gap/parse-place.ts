import type { Municipality, Prefecture } from '../../domain/municipality.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import { isInJapan } from '../../geo/primary-mesh.ts';

/** Where a typed place is, or what is wrong with it. */
export type ParsedPlace =
  | { readonly status: 'found'; readonly position: LongitudeLatitude }
  | { readonly status: 'unknown' | 'outside' }
  | { readonly status: 'several'; readonly prefectures: readonly Prefecture[] };

/**
 * Reads a municipality's name (with its prefecture where the name is not the only
 * one), its 5- or 6-digit code, or latitude and longitude in degrees. Coordinates
 * the other way round are put right: no latitude of Japan is a longitude of it.
 */
export function parsePlace(text: string, prefectures: readonly Prefecture[]): ParsedPlace {
  const plain = text.normalize('NFKC').trim();
  const coordinates = /^(-?\d+(?:\.\d+)?)\s*[,、/\s]\s*(-?\d+(?:\.\d+)?)$/u.exec(plain);
  if (coordinates !== null) return parseCoordinates(Number(coordinates[1]), Number(coordinates[2]));
  if (plain === '') return { status: 'unknown' };
  const found = prefectures.flatMap((prefecture) =>
    prefecture.municipalities
      .filter((municipality) => isNamed(municipality, prefecture, plain))
      .map(({ office }) => ({ prefecture, office })),
  );
  const [only] = found;
  if (only === undefined) return { status: 'unknown' };
  if (found.length === 1) return { status: 'found', position: only.office };
  return { status: 'several', prefectures: found.map(({ prefecture }) => prefecture) };
}

function parseCoordinates(one: number, other: number): ParsedPlace {
  const [latitude, longitude] = one > other ? [other, one] : [one, other];
  return isInJapan(longitude, latitude)
    ? { status: 'found', position: [longitude, latitude] }
    : { status: 'outside' };
}

function isNamed(
  { code, name, kana, county }: Municipality,
  { name: prefecture }: Prefecture,
  text: string,
): boolean {
  if (/^\d{5,6}$/.test(text)) return text.startsWith(code);
  return [
    name,
    kana,
    `${prefecture}${name}`,
    `${prefecture}${county}${name}`,
    `${county}${name}`,
  ].includes(text.replaceAll(/\s/gu, ''));
}
