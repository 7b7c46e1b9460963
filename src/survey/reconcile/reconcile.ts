import { type MunicipalityCode, type PrefectureCode } from '../../domain/municipality-code.ts';
import { foldName, splitMunicipalityName } from '../../domain/name-folding.ts';
import type { FindingKind } from '../../domain/survey-finding.ts';
import { textOf, type CellContent } from '../grid.ts';
import { aggregateScope } from '../interpret/aggregate-label.ts';
import { byCode, byShorterCode } from './by-code.ts';
import { findByName, findFormer, type NameMatch } from './find-by-name.ts';
import { describeSteps } from './former-names.ts';
import type { MunicipalityIndex } from './municipality-index.ts';
import { isNameless, withoutMarks } from './place-name.ts';
import { readCode, type CodeReading } from './read-code.ts';

/** What a row says of its place; blank cells are `''`. */
export interface PlaceWords {
  readonly code: CellContent;
  readonly prefecture: string;
  readonly county: string;
  readonly municipality: string;
}

/** What a table says of all its rows. */
export interface PlaceContext {
  /** Its codes have six digits. */
  readonly sixDigits: boolean;
  /** A prefecture named by the title or sheet; used only when a row names none. */
  readonly prefecture: PrefectureCode | undefined;
  /** Rows stand for something inside a municipality, so that 四万十市（旧西土佐村） only tells more. */
  readonly isOfPoints: boolean;
  /** Rows say the depopulation class of a municipality, of which a part may be 過疎地域. */
  readonly isOfClasses: boolean;
  /** The table's own date, `YYYY` or longer; empty when nothing says it. */
  readonly asOf: string;
  /** By row, where each was a sheet of its own: what it leaves blank is not that of the row above. */
  readonly sheets?: readonly string[] | undefined;
  /** Answers to earlier questions, by `placeKey`. */
  readonly answers: ReadonlyMap<string, MunicipalityCode>;
}

/** Something to report of one row's place. */
export interface PlaceRemark {
  readonly kind: FindingKind;
  readonly field: 'code' | 'prefecture' | 'municipality';
  readonly found: string;
  readonly expected?: string;
  readonly done?: string;
}

/** Why a row's municipality is not certain, or its figures are not the municipality's. */
export type PlaceQuestion =
  | 'nameAmbiguous'
  | 'nameUnknown'
  | 'codeNameDiffer'
  | 'partOfMunicipality'
  | 'placeBlank';

/** Which place a row is about. */
export type Reconciliation =
  | {
      readonly status: 'matched';
      readonly code: MunicipalityCode;
      readonly remarks: readonly PlaceRemark[];
    }
  /** A row above or below municipalities: nation, prefecture, ward of a designated city. */
  | { readonly status: 'aggregate'; readonly level: 'nation' | 'prefecture' | 'ward' }
  | { readonly status: 'blank' }
  | {
      readonly status: 'question';
      readonly reason: PlaceQuestion;
      readonly found: string;
      /** How a part came to the municipality it is in, by `describeSteps`; else left out. */
      readonly done?: string;
      /** Municipalities that bear the name, or those of the code and of the name. */
      readonly among: readonly MunicipalityCode[];
      readonly remarks: readonly PlaceRemark[];
    };

/** Key under which a question's answer is kept in a recipe. */
export function placeKey(words: PlaceWords): string {
  return [textOf(words.code), words.prefecture, words.county, words.municipality]
    .map((word) => word.normalize('NFKC').trim())
    .join('|');
}

/**
 * Finds the municipality of a row: by an earlier answer, by code, else by prefecture
 * and name (exact, other spelling, former name). Never guesses: what is not certain
 * is a question.
 */
export function reconcile(
  words: PlaceWords,
  context: PlaceContext,
  index: MunicipalityIndex,
): Reconciliation {
  const answer = context.answers.get(placeKey(words));
  if (answer !== undefined && index.byCode.has(answer)) return answered(words, answer);
  const name = words.municipality.trim();
  const code = codeOf(words, name, context, index);
  if (code.status === 'nation' || code.status === 'prefecture' || code.status === 'ward')
    return { status: 'aggregate', level: code.status };
  if (code.status === 'municipality') return byCode(words, code, name, context, index);
  if (code.status === 'invalid' && code.shorter !== undefined)
    return byShorterCode(words, code.shorter, name, context, index);
  const remarks: readonly PlaceRemark[] =
    code.status === 'invalid'
      ? [{ kind: 'codeInvalid', field: 'code', found: textOf(words.code), expected: code.reason }]
      : [];
  if (isNameless(name)) {
    if (code.status !== 'invalid') return { status: 'blank' };
    return {
      status: 'question',
      reason: 'nameUnknown',
      found: textOf(words.code),
      among: [],
      remarks,
    };
  }
  return byName(words, name, context, index, remarks);
}

/** The row's code; one of nation or prefecture beside a municipality's name is not the row's own. */
function codeOf(
  words: PlaceWords,
  name: string,
  { sixDigits }: PlaceContext,
  index: MunicipalityIndex,
): CodeReading {
  const code = readCode(words.code, sixDigits, index);
  const isWider =
    code.status === 'nation'
      ? !isNameless(name) && !isNation(name)
      : code.status === 'prefecture' && isMunicipalityOf(code.code, name, words.county, index);
  return isWider ? { status: 'invalid', reason: 'shape' } : code;
}

function isMunicipalityOf(
  prefecture: PrefectureCode,
  name: string,
  county: string,
  index: MunicipalityIndex,
): boolean {
  return /[市区町村]$/u.test(name) && findByName(name, county, prefecture, index).codes.length > 0;
}

/** 全国, 全国市部, 日本, or a total of any kind. */
function isNation(name: string): boolean {
  return /^(?:全国|日本|国$)/u.test(foldName(name)) || aggregateScope(name) !== undefined;
}

function answered(words: PlaceWords, code: MunicipalityCode): Reconciliation {
  const found = words.municipality === '' ? textOf(words.code) : words.municipality;
  const remark = { kind: 'answerApplied', field: 'municipality', found, done: code } as const;
  return { status: 'matched', code, remarks: [remark] };
}

function byName(
  words: PlaceWords,
  name: string,
  context: PlaceContext,
  index: MunicipalityIndex,
  before: readonly PlaceRemark[],
): Reconciliation {
  const bare = withoutMarks(name);
  const { prefecture, rest, stated } = prefectureOfRow(words, bare, context, index);
  if (rest === '') return { status: 'aggregate', level: 'prefecture' };
  const match = findByName(rest, words.county, prefecture, index);
  const found = `${words.prefecture}${name}`;
  const { codes } = match;
  // Figures and classes of 富山市（旧山田村） are those of a part, never of the whole.
  const isPart = match.inBrackets !== undefined || match.former?.isWhole === false;
  if (isPart && codes.length === 1 && !context.isOfPoints) {
    const done = match.former === undefined ? '' : describeSteps(match.former.steps);
    const asked = { status: 'question', reason: 'partOfMunicipality', found, done } as const;
    return { ...asked, among: codes, remarks: before };
  }
  const shared = prefecture === undefined ? bornElsewhere(rest, match, context, index) : [];
  // Every designated city may have a 中央区: without a prefecture it is nobody's.
  const isSharedWard = prefecture === undefined && rest.endsWith('区');
  const only = codes.length === 1 && !isSharedWard && shared.length === 0 ? codes[0] : undefined;
  if (only === undefined) {
    const reason = codes.length > 0 ? 'nameAmbiguous' : 'nameUnknown';
    const among = [...codes, ...shared];
    return { status: 'question', reason, found, among, remarks: before };
  }
  const remarks = [
    ...before,
    ...prefectureRemarks(words, index),
    ...remarksOf(match, name, bare === name, only, index),
  ];
  if (!stated && prefecture !== undefined) {
    const done = index.prefectures.get(prefecture) ?? '';
    remarks.push({ kind: 'prefectureFromContext', field: 'municipality', found: name, done });
  }
  return { status: 'matched', code: only, remarks };
}

/**
 * Municipalities of today that hold a former one of the very name, in a table that does not
 * say which prefecture it means and is not known to be of a later date.
 */
function bornElsewhere(
  name: string,
  { how, codes }: NameMatch,
  { asOf }: PlaceContext,
  index: MunicipalityIndex,
): readonly MunicipalityCode[] {
  if (how === 'former' || codes.length !== 1) return [];
  const { county, name: bare } = splitMunicipalityName(name);
  const others = findFormer(foldName(bare), county, undefined, index).filter(
    ({ code, steps }) => !codes.includes(code) && (steps.at(0)?.on ?? '') > asOf,
  );
  return [...new Set(others.map(({ code }) => code))];
}

interface RowPrefecture {
  readonly prefecture: PrefectureCode | undefined;
  readonly rest: string;
  /** The row itself names the prefecture. */
  readonly stated: boolean;
}

/** The prefecture a row names, in its own column or in front of the name: 高知県檮原町. */
function prefectureOfRow(
  words: PlaceWords,
  name: string,
  context: PlaceContext,
  index: MunicipalityIndex,
): RowPrefecture {
  const own = index.prefectureByName.get(
    foldName(words.prefecture.replace(/^\d{1,2}[._\s]*/u, '')),
  );
  const alone = index.prefectureByName.get(foldName(name));
  if (alone !== undefined && /[都道府県]$/u.test(name))
    return { prefecture: alone, rest: '', stated: true };
  const parts = splitMunicipalityName(name);
  const inName = index.prefectureByName.get(foldName(parts.prefecture));
  const rest = inName === undefined ? name : parts.county + parts.name;
  const prefecture = own ?? inName;
  if (prefecture !== undefined) return { prefecture, rest, stated: true };
  return { prefecture: context.prefecture, rest, stated: false };
}

function remarksOf(
  match: NameMatch,
  name: string,
  isBare: boolean,
  code: MunicipalityCode,
  index: MunicipalityIndex,
): readonly PlaceRemark[] {
  const done = index.byCode.get(code)?.name ?? code;
  const remark = { field: 'municipality', found: name, done } as const;
  if (match.how === 'variant' || (match.how === 'exact' && !isBare))
    return [{ ...remark, kind: 'nameVariant' }];
  if (match.how === 'former')
    return [
      {
        ...remark,
        kind: 'nameFormer',
        expected: describeSteps(match.former?.steps ?? []),
      },
    ];
  return [];
}

/** 高知 for 高知県: understood, but not the formal name. */
function prefectureRemarks(words: PlaceWords, index: MunicipalityIndex): readonly PlaceRemark[] {
  const found = words.prefecture.trim();
  const code = index.prefectureByName.get(foldName(found));
  const done = code === undefined ? undefined : index.prefectures.get(code);
  if (done === undefined || done === found) return [];
  return [{ kind: 'nameVariant', field: 'prefecture', found, done }];
}
