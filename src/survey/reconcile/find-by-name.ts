import {
  prefectureOf,
  type MunicipalityCode,
  type PrefectureCode,
} from '../../domain/municipality-code.ts';
import { foldName, splitMunicipalityName } from '../../domain/name-folding.ts';
import type { KnownMunicipality, MunicipalityIndex } from './municipality-index.ts';
import type { FormerName } from './former-names.ts';
import { areaInBrackets, splitBrackets, type NamedArea } from './names-part.ts';
import { withoutSuffix } from './place-name.ts';

/** Municipalities that a name could mean, and by which rule they were found. */
export interface NameMatch {
  readonly how: 'exact' | 'variant' | 'former' | 'none';
  /** One when certain, several when the name is shared, none when unknown. */
  readonly codes: readonly MunicipalityCode[];
  /** The one former municipality that bore the name. */
  readonly former: FormerName | undefined;
  /**
   * Found without what stands in brackets behind the name: 四万十市（旧西土佐村） is in
   * 四万十市, but figures of it are those of a part. What they, or 旧 before it, leave of it.
   */
  readonly inBrackets?: Exclude<NamedArea, 'whole'>;
}

const NONE: NameMatch = { how: 'none', codes: [], former: undefined };

/**
 * Looks a name up: as written, then as other spellings write it, then among former
 * names. Within the prefecture where one is known, else in the whole country.
 */
export function findByName(
  name: string,
  county: string,
  prefecture: PrefectureCode | undefined,
  index: MunicipalityIndex,
): NameMatch {
  const inPrefecture = (
    found: readonly KnownMunicipality[] | undefined,
  ): readonly KnownMunicipality[] =>
    (found ?? []).filter(
      ({ code }) => prefecture === undefined || prefectureOf(code) === prefecture,
    );
  const exact = inPrefecture(index.byName.get(name));
  if (exact.length > 0) return matched('exact', narrowed(exact, county));
  const folded = foldName(name);
  const parts = splitMunicipalityName(name.replace(/^旧/u, ''));
  const bare = { county: foldName(parts.county), rest: foldName(parts.name) };
  const ownCounty = county === '' ? bare.county : foldName(county);
  const variant = folded.startsWith('旧')
    ? []
    : inPrefecture(byFoldedName(folded, bare.rest, index));
  if (variant.length > 0) return matched('variant', narrowed(variant, ownCounty));
  const { body, inBrackets } = splitBrackets(name);
  if (inBrackets !== '') {
    const match = findByName(body, county, prefecture, index);
    const how = match.how === 'exact' ? 'variant' : match.how;
    const known = index.byCode.get(match.codes[0] ?? '');
    const area = known === undefined ? 'noted' : areaInBrackets(inBrackets, known, index);
    return area === 'whole' ? { ...match, how } : { ...match, how, inBrackets: area };
  }
  const former = findFormer(bare.rest, ownCounty, prefecture, index);
  const ofToday = folded.startsWith('旧')
    ? narrowed(inPrefecture(byFoldedName(folded.slice(1), bare.rest, index)), ownCounty)
    : [];
  if (ofToday.length > 0) return smallerBearers(ofToday, former);
  if (former.length > 0) return matchedFormer(former);
  const stem = inPrefecture(index.byStem.get(withoutSuffix(bare.rest)));
  const isStem = withoutSuffix(bare.rest) === bare.rest && prefecture !== undefined;
  return isStem && stem.length > 0 ? matched('variant', stem) : NONE;
}

/**
 * Former municipalities that bore a folded name, in a prefecture that they are in or that
 * they left. Of several, those of the 郡 that the row names.
 */
export function findFormer(
  folded: string,
  county: string,
  prefecture: PrefectureCode | undefined,
  index: MunicipalityIndex,
): readonly FormerName[] {
  const found = (index.former.get(folded) ?? []).filter(
    ({ code, oldCode }) =>
      prefecture === undefined ||
      prefectureOf(oldCode) === prefecture ||
      prefectureOf(code) === prefecture,
  );
  return narrowed(found, county);
}

function matchedFormer(former: readonly FormerName[]): NameMatch {
  const codes = former.map(({ code }) => code);
  return { how: 'former', codes, former: former.length === 1 ? former[0] : undefined };
}

/** 旧高知市 is what 高知市 was before it grew, or a former municipality of the name. */
function smallerBearers(
  ofToday: readonly KnownMunicipality[],
  former: readonly FormerName[],
): NameMatch {
  const codes = [...new Set([...ofToday, ...former].map(({ code }) => code))];
  return { how: 'variant', codes, former: undefined, inBrackets: 'part' };
}

function byFoldedName(
  folded: string,
  rest: string,
  index: MunicipalityIndex,
): readonly KnownMunicipality[] {
  return index.byFoldedName.get(folded) ?? index.byFoldedName.get(rest) ?? [];
}

/** Of several of one name, those of the county that the row names. */
function narrowed<T extends { readonly county: string }>(
  found: readonly T[],
  county: string,
): readonly T[] {
  if (county === '' || found.length === 1) return found;
  const inCounty = found.filter((known) => foldName(known.county) === foldName(county));
  return inCounty.length > 0 ? inCounty : found;
}

function matched(how: 'exact' | 'variant', found: readonly KnownMunicipality[]): NameMatch {
  return { how, codes: found.map(({ code }) => code), former: undefined };
}
