import { foldName } from '../../domain/name-folding.ts';
import type { KnownMunicipality } from './municipality-index.ts';

/** What in brackets behind a name makes it no other: a reading, a note, the word for what it is. */
const HARMLESS =
  /^(?:[ぁ-ゖー]*|注?\d*|再掲|合?計|全域|全体|全市|全町|全村|[市区町村]|特別区|政令指定都市|政令市|指定都市|中核市|県庁所在地)$/u;

/** Words that begin or end what is a part: 旧鏡村, のうち北部, 鏡地区, 一部. */
const PART = /旧|のうち|一部|地区$|地域$|区域$|支所$|出張所$|管内$|[市区町村]$/u;

/**
 * Whether a name that holds the municipality's is that of a part of it: 高知市（旧鏡村）,
 * 高知市旧鏡村, 旧高知市, 札幌市中央区. `undefined` when it is another name that only
 * contains it, as 大津市 contains 津市.
 */
export function namesPart(name: string, known: KnownMunicipality): boolean | undefined {
  const { body, inBrackets } = splitBrackets(name);
  const own = foldName(known.name);
  const folded = foldName(body);
  const at = folded.lastIndexOf(own) < 0 ? -1 : firstPlace(folded, own, known);
  if (at < 0) return undefined;
  if (folded.startsWith('旧')) return true;
  if (inBrackets !== '' && !isHarmless(inBrackets, known)) return true;
  return PART.test(folded.slice(at + own.length));
}

/** The name without its last brackets, and what stands in them. */
export function splitBrackets(name: string): {
  readonly body: string;
  readonly inBrackets: string;
} {
  const parts = /^(?<body>.+?)\s*[（(](?<inBrackets>[^（）()]*)[)）]$/su.exec(name.trim())?.groups;
  return { body: parts?.['body'] ?? name, inBrackets: parts?.['inBrackets'] ?? '' };
}

/** Whether brackets behind a municipality's name leave it the whole municipality. */
export function isHarmless(inBrackets: string, known: KnownMunicipality | undefined): boolean {
  const folded = foldName(inBrackets);
  if (HARMLESS.test(folded)) return true;
  return (
    known !== undefined &&
    [known.county, known.prefecture, known.name].map(foldName).includes(folded)
  );
}

/** Where the municipality's own name stands, behind nothing but its prefecture and 郡. */
function firstPlace(folded: string, own: string, known: KnownMunicipality): number {
  const [prefecture, county] = [foldName(known.prefecture), foldName(known.county)];
  const before = ['', '旧', prefecture, county, prefecture + county];
  const fitting = before.find((start) => folded.startsWith(start + own));
  return fitting === undefined ? -1 : fitting.length;
}
