import { foldKana, foldName } from './name-folding.ts';
import { LEAST_TYPO_LENGTH, beginsWithOneTypo } from './one-typo.ts';
import { romajiKey } from './romaji-key.ts';
import type {
  OtherName,
  SearchEntry,
  SearchIndex,
  SearchKey,
  SearchTarget,
} from './search-index.ts';

/*
 * Ranking, best first: the whole name, reading or code, with or without prefecture
 * and 郡; the same without 市, 町 …; the beginning of a name; a part of one; what
 * lies in a prefecture or 郡 of that beginning; the beginning with one typo, only
 * where nothing else is found. Among equals: present names before former ones,
 * prefectures, municipalities, hubs, then the shorter name, then the order of codes.
 */

/** One place found. */
export interface SearchResult {
  readonly target: SearchTarget;
  readonly prefectureName: string;
  /** The former name or spelling it was found by, or `undefined`. */
  readonly otherName: OtherName | undefined;
}

const RANK = { whole: 0, short: 1, beginning: 2, part: 3, above: 4, typo: 5 } as const;
const KINDS: readonly SearchTarget['kind'][] = ['prefecture', 'municipality', 'hub'];

/** A query in each form it may be meant in; an empty text finds nothing. */
type Query = Readonly<Partial<Record<SearchKey['script'], string>>>;

interface Match {
  readonly entry: SearchEntry;
  readonly key: SearchKey;
  readonly rank: number;
}

/** Finds places by what somebody typed; an empty query finds nothing. */
export function search(index: SearchIndex, query: string, limit = 20): SearchResult[] {
  const read = readQuery(query);
  let matches = matchAll(index, read, rankOf);
  if (matches.length === 0) matches = matchAll(index, forgive(read), typoRank);
  return matches
    .sort(compareMatches)
    .slice(0, limit)
    .map(({ entry, key }) => ({
      target: entry.target,
      prefectureName: entry.prefectureName,
      otherName: key.otherName,
    }));
}

/**
 * Whether a name, reading or code is what was typed, or begins with it. 清水市 is not found
 * by 土佐清水市, which only contains it.
 */
export function findsAsTyped(index: SearchIndex, query: string): boolean {
  const read = readQuery(query);
  return index.some((entry) => (bestMatch(entry, read, rankOf)?.rank ?? RANK.part) !== RANK.part);
}

/**
 * Whether former names answer a query beside those of today: from the second letter on, and
 * where nothing of today is found. It follows from the query alone.
 */
export function asksFormerNames(today: SearchIndex, query: string): boolean {
  const letters = Array.from(query.trim()).length;
  return letters > 1 || (letters === 1 && !findsAsTyped(today, query));
}

/** Reads a query; Latin words for 市, 町 … carry nothing. */
function readQuery(query: string): Query {
  const typed = query.normalize('NFKC').trim().slice(0, 60);
  const digits = typed.replace(/[\s-]/g, '');
  if (/^\d+$/.test(digits)) return { code: digits };
  const latin = typed.replace(/\b(?:city|town|village|ward|prefecture|pref)\b\.?/giu, ' ');
  const isLatin = /^[\p{Script=Latin}\p{M}\s\p{P}]+$/u.test(latin);
  const kana = foldKana(typed);
  return {
    name: foldName(typed),
    ...(kana === undefined ? {} : { kana }),
    ...(isLatin ? { romaji: romajiKey(latin), hepburn: lettersOf(latin) } : {}),
  };
}

/** What may have gone wrong: one letter, or the leading zero that spreadsheets drop. */
function forgive(query: Query): Query {
  return query.code === undefined ? query : { code: `0${query.code}` };
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

function matchAll(
  index: SearchIndex,
  query: Query,
  rank: (key: SearchKey, text: string) => number | undefined,
): Match[] {
  return index.flatMap((entry) => bestMatch(entry, query, rank) ?? []);
}

function bestMatch(
  entry: SearchEntry,
  query: Query,
  rankKey: (key: SearchKey, text: string) => number | undefined,
): Match | undefined {
  let best: Match | undefined;
  for (const key of entry.keys) {
    const text = query[key.script] ?? '';
    const rank = text === '' ? undefined : rankKey(key, text);
    if (rank !== undefined && (best === undefined || rank < best.rank)) best = { entry, key, rank };
  }
  return best;
}

function rankOf(key: SearchKey, text: string): number | undefined {
  if (key.text === text) return key.form === 'short' ? RANK.short : RANK.whole;
  if (key.text.startsWith(text)) return key.form === 'long' ? RANK.above : RANK.beginning;
  // Neither digits from the middle of a code nor letters across two names mean anything.
  const hasParts = key.script !== 'code' && key.form === 'whole';
  return hasParts && key.text.includes(text) ? RANK.part : undefined;
}

function typoRank(key: SearchKey, text: string): number | undefined {
  if (key.script === 'code') return rankOf(key, text);
  if (text.length < LEAST_TYPO_LENGTH) return undefined;
  return beginsWithOneTypo(key.text, text) ? RANK.typo : undefined;
}

function compareMatches(one: Match, other: Match): number {
  return (
    one.rank - other.rank ||
    Number(one.key.otherName !== undefined) - Number(other.key.otherName !== undefined) ||
    KINDS.indexOf(one.entry.target.kind) - KINDS.indexOf(other.entry.target.kind) ||
    nameLength(one.entry.target) - nameLength(other.entry.target)
  );
}

function nameLength(target: SearchTarget): number {
  if (target.kind === 'prefecture') return target.prefecture.name.length;
  return target.kind === 'municipality' ? target.municipality.name.length : target.hub.name.length;
}
