import { prefectureOf, type MunicipalityCode } from '../../domain/municipality-code.ts';
import { foldName, splitMunicipalityName } from '../../domain/name-folding.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import type { KnownMunicipality, MunicipalityIndex } from './municipality-index.ts';
import { foldReading, withoutSuffix } from './place-name.ts';

/** A municipality that a question offers. */
export interface Candidate {
  readonly code: MunicipalityCode;
  readonly prefecture: string;
  readonly name: string;
  readonly kana: string;
  /** Why it is offered. */
  readonly by: 'name' | 'kana' | 'spelling' | 'distance';
  /** From the row's position to the municipal office, in metres, where the row has one. */
  readonly distanceMetres: number | undefined;
}

const MOST = 5;

/** What a question knows of its row. */
export interface Asked {
  readonly name: string;
  /** Codes that bear the very name. */
  readonly among: readonly MunicipalityCode[];
  readonly prefecture: string | undefined;
  readonly position: LongitudeLatitude | undefined;
}

/**
 * Up to five municipalities a person may choose from: those of the very name, then
 * by reading, by spelling, and by distance to a position the row gives.
 */
export function candidatesFor(asked: Asked, index: MunicipalityIndex): readonly Candidate[] {
  const all = [...index.byCode.values()].filter(
    ({ code }) => asked.prefecture === undefined || prefectureOf(code) === asked.prefecture,
  );
  const bearers = asked.among
    .map((code) => index.byCode.get(code))
    .filter((known) => known !== undefined);
  // A name unknown in its prefecture may be one of another: the prefecture may be wrong.
  const elsewhere = bearersOf(foldName(splitMunicipalityName(asked.name).name), index);
  const named = bearers.length > 0 ? bearers : elsewhere;
  const reading = foldReading(asked.name);
  // Where the very name is shared, names like it only distract.
  const shared = bearers.length > 0;
  const groups: readonly (readonly [Candidate['by'], readonly KnownMunicipality[]])[] = [
    ['name', named],
    ['kana', reading === undefined || shared ? [] : alikeInReading(reading, all)],
    ['spelling', reading !== undefined || shared ? [] : alike(asked.name, all)],
    ['distance', near(asked.position, all)],
  ];
  const chosen = new Map<MunicipalityCode, Candidate>();
  for (const [by, found] of groups)
    for (const { code, prefecture, name, kana, office } of found)
      if (!chosen.has(code) && chosen.size < MOST) {
        const distanceMetres =
          asked.position === undefined ? undefined : metres(asked.position, office);
        chosen.set(code, { code, prefecture, name, kana, by, distanceMetres });
      }
  return [...chosen.values()];
}

/** Municipalities of a name in any prefecture; where none has it now, those that had it. */
function bearersOf(name: string, index: MunicipalityIndex): readonly KnownMunicipality[] {
  const today = index.byFoldedName.get(name);
  if (today !== undefined) return today;
  return (index.former.get(name) ?? []).flatMap(({ code }) => index.byCode.get(code) ?? []);
}

function alikeInReading(
  reading: string,
  all: readonly KnownMunicipality[],
): readonly KnownMunicipality[] {
  return nearest(all, ({ kana }) => edits(foldReading(kana) ?? '', reading));
}

function alike(name: string, all: readonly KnownMunicipality[]): readonly KnownMunicipality[] {
  const stem = withoutSuffix(foldName(name));
  return nearest(all, (known) => edits(withoutSuffix(foldName(known.name)), stem));
}

/** Those with the fewest edits, at most half of the name's length. */
function nearest(
  all: readonly KnownMunicipality[],
  distance: (known: KnownMunicipality) => number,
): readonly KnownMunicipality[] {
  return all
    .map((known) => ({ known, distance: distance(known) }))
    .filter((entry) => entry.distance <= Math.max(1, entry.known.name.length / 2))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ known }) => known);
}

function near(
  position: LongitudeLatitude | undefined,
  all: readonly KnownMunicipality[],
): readonly KnownMunicipality[] {
  if (position === undefined) return [];
  return all
    .toSorted((a, b) => metres(position, a.office) - metres(position, b.office))
    .slice(0, 3);
}

/** Levenshtein distance. */
function edits(a: string, b: string): number {
  const letters = [...b];
  let row = Array.from({ length: letters.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of letters.entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[letters.length] ?? 0;
}

/** Great-circle distance on a sphere of 6,371 km. */
function metres(from: LongitudeLatitude, to: LongitudeLatitude): number {
  const radians = Math.PI / 180;
  const [latitude, toLatitude] = [from[1] * radians, to[1] * radians];
  const half =
    Math.sin((toLatitude - latitude) / 2) ** 2 +
    Math.cos(latitude) * Math.cos(toLatitude) * Math.sin(((to[0] - from[0]) * radians) / 2) ** 2;
  return Math.round(2 * 6_371_000 * Math.asin(Math.sqrt(half)));
}
