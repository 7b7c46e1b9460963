import type { NameTable } from './edition.ts';
import { followChanges } from './former-municipality.ts';
import type { Hub } from './hub.ts';
import { prefectureOf, withCheckDigit } from './municipality-code.ts';
import type { MunicipalityChange } from './municipality-change.ts';
import type { Municipality, Prefecture } from './municipality.ts';
import { foldKana, foldName, splitMunicipalityName } from './name-folding.ts';
import { romaji } from './romaji.ts';
import { joinRomajiKeys, romajiKeyOfKana } from './romaji-key.ts';

/** A former or different spelling that a place was found by. */
export interface OtherName {
  readonly name: string;
  /** How the name ended, as the table of code changes says; `variant` for a spelling. */
  readonly kind: string;
  /** Last year it was in use; `undefined` for a spelling. */
  readonly lastYear: number | undefined;
}

/** What can be found. */
export type SearchTarget =
  | { readonly kind: 'prefecture'; readonly prefecture: Prefecture }
  | { readonly kind: 'municipality'; readonly municipality: Municipality }
  | { readonly kind: 'hub'; readonly hub: Hub };

/** One folded text that leads to a target. */
export interface SearchKey {
  readonly text: string;
  /** `romaji` is folded over ways of spelling, `hepburn` as it is written, for typos. */
  readonly script: 'name' | 'kana' | 'romaji' | 'hepburn' | 'code';
  /** `whole`: the full name or reading; `short`: without 市, 町 …; `long`: with what is above it. */
  readonly form: 'whole' | 'short' | 'long';
  readonly otherName: OtherName | undefined;
}

/** A target with its keys, in the order in which equals are listed. */
export interface SearchEntry {
  readonly target: SearchTarget;
  readonly prefectureName: string;
  readonly keys: readonly SearchKey[];
}

/** Everything the search looks through. */
export type SearchIndex = readonly SearchEntry[];

/** What the index is made of; names load late and hubs may be absent. */
export interface SearchSources {
  readonly prefectures: readonly Prefecture[];
  readonly municipalities: readonly Municipality[];
  readonly hubs: readonly Hub[];
  readonly names: NameTable | undefined;
  /** Every change since 1970, in place of the later ones of `names`. */
  readonly changes?: readonly MunicipalityChange[] | undefined;
}

/** Folds every name once, so that a keystroke only compares. */
export function buildSearchIndex(sources: SearchSources): SearchIndex {
  const above = new Map(sources.prefectures.map((one) => [one.code, foldPrefecture(one)]));
  const otherNames = otherNamesOf(sources, above);
  return [
    ...sources.prefectures.map((prefecture): SearchEntry => ({
      target: { kind: 'prefecture', prefecture },
      prefectureName: prefecture.name,
      keys: [
        key(prefecture.code, 'code'),
        ...nameKeys(prefecture.name, /[都府県]$/u),
        ...readingKeys(prefecture.kana, PREFECTURE_SUFFIX),
      ],
    })),
    ...sources.municipalities.map((municipality): SearchEntry => {
      const folded = above.get(municipality.prefectureCode);
      const ownKeys = municipalityKeys(municipality, folded);
      return {
        target: { kind: 'municipality', municipality },
        prefectureName: folded?.prefecture.name ?? '',
        keys: [...ownKeys, ...(otherNames.get(municipality.code) ?? [])],
      };
    }),
    ...sources.hubs.map((hub): SearchEntry => ({
      target: { kind: 'hub', hub },
      prefectureName: above.get(prefectureOf(hub.municipalityCode))?.prefecture.name ?? '',
      keys: [key(foldName(hub.name), 'name'), ...kanaRunKeys(hub.name)],
    })),
  ];
}

const MUNICIPALITY_SUFFIX = /(?:し|く|ちょう|まち|そん|むら)$/u;
const PREFECTURE_SUFFIX = /(?:けん|ふ|と)$/u;

/** What stands before the name of each municipality of a prefecture, folded once. */
interface FoldedPrefecture {
  readonly prefecture: Prefecture;
  readonly name: string;
  readonly kana: string;
  /** With 県, and without. */
  readonly romaji: readonly [string, string];
}

function foldPrefecture(prefecture: Prefecture): FoldedPrefecture {
  const { name, kana } = prefecture;
  const short = kana.replace(PREFECTURE_SUFFIX, '');
  return {
    prefecture,
    name: foldName(name),
    kana: foldKana(kana) ?? '',
    romaji: [romajiKeyOfKana(kana), romajiKeyOfKana(short)],
  };
}

function municipalityKeys(
  { code, name, county, kana }: Municipality,
  above: FoldedPrefecture | undefined,
): SearchKey[] {
  const names = nameKeys(name, /[市区町村]$/u);
  const readings = readingKeys(kana, MUNICIPALITY_SUFFIX);
  const textOf = (keys: readonly SearchKey[], script: SearchKey['script']): string =>
    keys.find((one) => one.script === script)?.text ?? '';
  const foldedName = textOf(names, 'name');
  const withCounty = county === '' ? '' : foldName(county) + foldedName;
  const longNames = [(above?.name ?? '') + foldedName];
  if (withCounty !== '') longNames.push(withCounty, (above?.name ?? '') + withCounty);
  return [
    key(code, 'code'),
    key(withCheckDigit(code), 'code'),
    ...names,
    ...readings,
    ...longNames.map((text) => key(text, 'name', 'long')),
    key((above?.kana ?? '') + textOf(readings, 'kana'), 'kana', 'long'),
    ...(above?.romaji ?? []).map((text) =>
      key(joinRomajiKeys(text, textOf(readings, 'romaji')), 'romaji', 'long'),
    ),
  ];
}

/** Former names and spellings by the code that holds now; a former name stands without its 郡. */
function otherNamesOf(
  { names, changes }: SearchSources,
  above: ReadonlyMap<string, FoldedPrefecture>,
): ReadonlyMap<string, SearchKey[]> {
  const byCode = new Map<string, SearchKey[]>();
  const add = (code: string, keys: readonly SearchKey[]): void => {
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, [...keys]);
    else known.push(...keys);
  };
  for (const { change, code } of followChanges(changes ?? [])) {
    const { oldCode, oldCounty, oldName, oldKana, kind, changedOn } = change;
    const lastYear = Number(changedOn.slice(0, 4));
    const otherName = { name: oldName, kind, lastYear };
    const former = { code: oldCode, name: oldCounty + oldName, kana: oldKana };
    add(code, formerKeys(former, above.get(prefectureOf(oldCode)), otherName));
  }
  for (const { oldCode, oldName, newCode, kind, lastYear } of changes === undefined
    ? (names?.changes ?? [])
    : []) {
    const former = { code: oldCode, name: oldName, kana: '' };
    const otherName = { name: oldName, kind, lastYear };
    add(newCode, formerKeys(former, above.get(prefectureOf(oldCode)), otherName));
  }
  for (const { code, variant } of names?.variants ?? [])
    add(
      code,
      nameKeys(variant, /[市区町村]$/u, { name: variant, kind: 'variant', lastYear: undefined }),
    );
  return byCode;
}

/** Keys of a name with its 郡, and of its reading where one is known; also behind its prefecture. */
function formerKeys(
  { code, name, kana }: { readonly code: string; readonly name: string; readonly kana: string },
  above: FoldedPrefecture | undefined,
  otherName: OtherName,
): SearchKey[] {
  const own = splitMunicipalityName(name).name;
  const prefecture = above?.name ?? '';
  const longNames = [foldName(name), prefecture + foldName(own), prefecture + foldName(name)];
  const reading = foldKana(kana) ?? '';
  return [
    key(code, 'code', 'whole', otherName),
    key(withCheckDigit(code), 'code', 'whole', otherName),
    ...nameKeys(own, /[市区町村]$/u, otherName),
    ...[...new Set(longNames)].map((text) => key(text, 'name', 'long', otherName)),
    ...(reading === ''
      ? []
      : [
          ...readingKeys(kana, MUNICIPALITY_SUFFIX, otherName),
          key((above?.kana ?? '') + reading, 'kana', 'long', otherName),
        ]),
  ];
}

function nameKeys(name: string, suffix: RegExp, otherName?: OtherName): SearchKey[] {
  return [
    key(foldName(name), 'name', 'whole', otherName),
    key(foldName(name.replace(suffix, '')), 'name', 'short', otherName),
  ];
}

function readingKeys(kana: string, suffix: RegExp, otherName?: OtherName): SearchKey[] {
  const short = kana.replace(suffix, '');
  return [
    key(foldKana(kana) ?? '', 'kana', 'whole', otherName),
    key(foldKana(short) ?? '', 'kana', 'short', otherName),
    key(romajiKeyOfKana(kana), 'romaji', 'whole', otherName),
    key(romajiKeyOfKana(short), 'romaji', 'short', otherName),
    key(romaji(kana).replaceAll("'", ''), 'hepburn', 'whole', otherName),
  ];
}

/** Hubs have no reading; what of their name is kana can be read. */
function kanaRunKeys(name: string): SearchKey[] {
  return [...foldName(name).matchAll(/[ぁ-ゖー]{2,}/gu)].flatMap(([run]) => [
    key(foldKana(run) ?? '', 'kana'),
    key(romajiKeyOfKana(run), 'romaji'),
  ]);
}

function key(
  text: string,
  script: SearchKey['script'],
  form: SearchKey['form'] = 'whole',
  otherName?: OtherName,
): SearchKey {
  return { text, script, form, otherName };
}
