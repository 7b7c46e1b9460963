import type { MunicipalityTable, NameTable, PrefectureTable } from '../../domain/edition.ts';
import type { MunicipalityCode, PrefectureCode } from '../../domain/municipality-code.ts';
import { prefectureOf } from '../../domain/municipality-code.ts';
import type { MunicipalityChange } from '../../domain/municipality-change.ts';
import { foldName } from '../../domain/name-folding.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import { formerNames, type FormerName } from './former-names.ts';
import { lastMergers } from './last-mergers.ts';
import { withoutSuffix } from './place-name.ts';

/** Columns of the edition's tables that names are reconciled with. */
export interface MunicipalityLists {
  readonly municipalities: Pick<
    MunicipalityTable,
    'code' | 'name' | 'kana' | 'county' | 'office' | 'partialAreas'
  >;
  readonly prefectures: Pick<PrefectureTable, 'code' | 'name'>;
  readonly names: NameTable;
  /** Every change since 1970; without them only those of `names` are known. */
  readonly changes?: readonly MunicipalityChange[] | undefined;
}

/** A municipality as reconciling sees it. */
export interface KnownMunicipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly kana: string;
  readonly county: string;
  readonly prefecture: string;
  readonly office: LongitudeLatitude;
}

/** Look-ups over the municipalities; made once, shared by all tables. */
export interface MunicipalityIndex {
  readonly byCode: ReadonlyMap<MunicipalityCode, KnownMunicipality>;
  /** By name as it is written. */
  readonly byName: ReadonlyMap<string, readonly KnownMunicipality[]>;
  /** By folded name, listed variants included; with and without 郡. */
  readonly byFoldedName: ReadonlyMap<string, readonly KnownMunicipality[]>;
  /** By folded name without 市, 区, 町, 村. */
  readonly byStem: ReadonlyMap<string, readonly KnownMunicipality[]>;
  readonly former: ReadonlyMap<string, readonly FormerName[]>;
  /** By former code; several where what bore it went to more than one of today. */
  readonly formerCodes: ReadonlyMap<string, readonly FormerName[]>;
  /** Day of the last merger of each municipality of today that went through one. */
  readonly lastMergers: ReadonlyMap<MunicipalityCode, string>;
  readonly prefectures: ReadonlyMap<PrefectureCode, string>;
  readonly prefectureByName: ReadonlyMap<string, PrefectureCode>;
}

/** Builds the look-ups from the lists of an edition. */
export function indexMunicipalities(lists: MunicipalityLists): MunicipalityIndex {
  const { municipalities, names } = lists;
  const prefectures = new Map(
    lists.prefectures.code.map((code, at) => [code, lists.prefectures.name[at] ?? '']),
  );
  const all = municipalities.code.map((code, at): KnownMunicipality => ({
    code,
    name: municipalities.name[at] ?? '',
    kana: municipalities.kana[at] ?? '',
    county: municipalities.county[at] ?? '',
    prefecture: prefectures.get(prefectureOf(code)) ?? '',
    office: municipalities.office[at] ?? [0, 0],
  }));
  const byCode = new Map(all.map((municipality) => [municipality.code, municipality]));
  const variants = names.variants.flatMap(({ code, variant }) => {
    const known = byCode.get(code);
    return known === undefined ? [] : [{ known, variant }];
  });
  const folded = [
    ...all.flatMap((known): Entry[] => [
      [foldName(known.name), known],
      [foldName(known.county + known.name), known],
    ]),
    ...variants.map(({ known, variant }): Entry => [foldName(variant), known]),
  ];
  const former = formerNames(lists);
  return {
    byCode,
    byName: grouped(all.map((known): Entry => [known.name, known])),
    byFoldedName: grouped(folded),
    byStem: grouped(all.map((known): Entry => [withoutSuffix(foldName(known.name)), known])),
    former: grouped(former.map((one) => [foldName(one.name), one] as const)),
    formerCodes: grouped(former.map((one) => [one.oldCode, one] as const)),
    lastMergers: lastMergers(lists),
    prefectures,
    prefectureByName: prefectureNames(prefectures),
  };
}

type Entry = readonly [key: string, known: KnownMunicipality];

function prefectureNames(
  prefectures: ReadonlyMap<PrefectureCode, string>,
): Map<string, PrefectureCode> {
  const names = new Map<string, PrefectureCode>();
  for (const [code, name] of prefectures) {
    names.set(foldName(name), code);
    if (name !== '北海道') names.set(foldName(name.slice(0, -1)), code);
  }
  return names;
}

function grouped<T extends { readonly code: string }>(
  entries: readonly (readonly [string, T])[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else if (!group.some(({ code }) => code === value.code)) group.push(value);
  }
  return groups;
}
