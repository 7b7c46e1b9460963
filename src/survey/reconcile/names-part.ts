import { foldName, splitMunicipalityName } from '../../domain/name-folding.ts';
import type { KnownMunicipality, MunicipalityIndex } from './municipality-index.ts';

/**
 * What a name that holds a municipality's is about: all of it, all of it as far as a note
 * that nobody knows allows to say, or a part of it.
 */
export type NamedArea = 'whole' | 'noted' | 'part';

/** What in brackets behind a name makes it no other: a reading, a note, the word for what it is. */
const HARMLESS =
  /^(?:[ぁ-ゖー]*|注?\d*|再掲|合?計|全域|全体|全部|全市|全町|全村|[市区町村]|特別区|政令指定都市|政令市|指定都市|中核市|県庁所在地|(?:全部|一部|みなし)過疎(?:市町村|市|町|村)?)$/u;

/** Words that begin or end what is a part: 旧鏡村, のうち北部, 鏡地区, 一部. */
const PART =
  /旧|のうち|一部|除く|以外|のみ$|地区$|地域$|区域$|校区$|集落$|支所$|出張所$|管内$|部$|[市区町村]$/u;

/** How all of a municipality came to its name or rank: 平成28年市制施行, 名称変更. */
const CHANGE = /^(?!.*(?:除く|以外|一部|のうち)).*(?:[市町]制|改称|名称変更)/u;

/**
 * Whether a name that holds the municipality's is that of a part of it: 高知市（旧鏡村）,
 * 高知市旧鏡村, 旧高知市, 札幌市中央区. 那珂川市（旧那珂川町） is the whole, renamed.
 * `undefined` when it is another name that only contains it, as 大津市 contains 津市.
 */
export function namesPart(
  name: string,
  known: KnownMunicipality,
  index: MunicipalityIndex,
): NamedArea | undefined {
  const { body, inBrackets } = splitBrackets(name);
  const own = foldName(known.name);
  const folded = foldName(body);
  const at = folded.lastIndexOf(own) < 0 ? -1 : firstPlace(folded, own, known);
  if (at < 0) return undefined;
  if (folded.startsWith('旧') || PART.test(folded.slice(at + own.length))) return 'part';
  return areaInBrackets(inBrackets, known, index);
}

/** The name without its last brackets, and what stands in them. */
export function splitBrackets(name: string): {
  readonly body: string;
  readonly inBrackets: string;
} {
  const parts = /^(?<body>.+?)\s*[（(](?<inBrackets>[^（）()]*)[)）]$/su.exec(name.trim())?.groups;
  return { body: parts?.['body'] ?? name, inBrackets: parts?.['inBrackets'] ?? '' };
}

/** What brackets behind a municipality's name, or one that it bore, leave of it. */
export function areaInBrackets(
  inBrackets: string,
  known: KnownMunicipality,
  index: MunicipalityIndex,
): NamedArea {
  const areas = inBrackets
    .split(/[、，,・;；/／]/u)
    .map((piece) => areaOfPiece(piece, known, index));
  if (areas.includes('part')) return 'part';
  return areas.includes('noted') ? 'noted' : 'whole';
}

function areaOfPiece(piece: string, known: KnownMunicipality, index: MunicipalityIndex): NamedArea {
  const folded = foldName(piece);
  const { county, prefecture, name } = known;
  if (HARMLESS.test(folded) || CHANGE.test(folded)) return 'whole';
  if ([county, prefecture, name].map(foldName).includes(folded.replace(/^現在?/u, '')))
    return 'whole';
  const bare = foldName(splitMunicipalityName(piece.replace(/^\s*旧/u, '')).name);
  // 旧新潟市 is the smaller city of that name, whatever it became.
  const former = bare === foldName(name) ? undefined : formerOf(bare, known, index);
  if (former?.isWhole === true) return 'whole';
  return former !== undefined || PART.test(folded) ? 'part' : 'noted';
}

/** A former municipality of today's, by its name with or without 市, 町, 村. */
function formerOf(
  folded: string,
  { code }: KnownMunicipality,
  { former }: MunicipalityIndex,
): { readonly isWhole: boolean } | undefined {
  return ['', '市', '町', '村']
    .flatMap((suffix) => former.get(folded + suffix) ?? [])
    .find((one) => one.code === code);
}

/** Where the municipality's own name stands, behind nothing but its prefecture and 郡. */
function firstPlace(folded: string, own: string, known: KnownMunicipality): number {
  const [prefecture, county] = [foldName(known.prefecture), foldName(known.county)];
  const before = ['', '旧', prefecture, county, prefecture + county];
  const fitting = before.find((start) => folded.startsWith(start + own));
  return fitting === undefined ? -1 : fitting.length;
}
