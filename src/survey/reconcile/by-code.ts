import { prefectureOf, type MunicipalityCode } from '../../domain/municipality-code.ts';
import { textOf } from '../grid.ts';
import { findByName } from './find-by-name.ts';
import { describeSteps } from './former-names.ts';
import type { KnownMunicipality, MunicipalityIndex } from './municipality-index.ts';
import { namesPart, splitBrackets } from './names-part.ts';
import { isNameless } from './place-name.ts';
import type { CodeReading } from './read-code.ts';
import type { PlaceContext, PlaceRemark, PlaceWords, Reconciliation } from './reconcile.ts';

type MunicipalityReading = Extract<CodeReading, { readonly status: 'municipality' }>;

/** What a row is about whose code is that of a municipality, present or former. */
export function byCode(
  words: PlaceWords,
  reading: MunicipalityReading,
  name: string,
  context: PlaceContext,
  index: MunicipalityIndex,
): Reconciliation {
  const { code } = reading;
  const found = textOf(words.code);
  const remarks = codeRemarks(reading, found);
  const known = index.byCode.get(code);
  if (known === undefined) return { status: 'matched', code, remarks };
  const area = isNameless(name) ? undefined : namesPart(name, known, index);
  const isWholeName = area === 'whole' || area === 'noted';
  const asked = { status: 'question', found: `${found} ${name}`.trim(), remarks } as const;
  const goesTo = [...new Set(reading.former.map((former) => former.code))];
  if (goesTo.length > 1 && !isWholeName)
    return { ...asked, reason: 'nameAmbiguous', among: goesTo, remarks: [] };
  const [former] = reading.former;
  const isFormerPart = former !== undefined && !former.isWhole && !isWholeName;
  const isOfPart = area === 'part' && !(context.isOfClasses && saysClass(name));
  if (!context.isOfPoints && (isOfPart || isFormerPart)) {
    const done = former === undefined ? '' : describeSteps(former.steps);
    return { ...asked, reason: 'partOfMunicipality', among: [code], done, remarks: [] };
  }
  const isNoted = area === 'noted' || (area === 'part' && !context.isOfPoints);
  if (isNameless(name) || (area !== undefined && !isNoted))
    return { status: 'matched', code, remarks };
  if (area !== undefined)
    return { status: 'matched', code, remarks: [...remarks, readAs(name, known)] };
  return byBoth(words, known, name, context, index, asked);
}

/** A row with a code beside a name that does not hold its municipality's of today. */
function byBoth(
  words: PlaceWords,
  known: KnownMunicipality,
  name: string,
  context: PlaceContext,
  index: MunicipalityIndex,
  asked: {
    readonly status: 'question';
    readonly found: string;
    readonly remarks: readonly PlaceRemark[];
  },
): Reconciliation {
  const { code } = known;
  const { remarks } = asked;
  const match = findByName(name, words.county, prefectureOf(code), index);
  if (match.codes.includes(code)) {
    const isPart = match.inBrackets === 'part' || match.former?.isWhole === false;
    if (context.isOfPoints || !isPart) return { status: 'matched', code, remarks };
    const done = match.former === undefined ? '' : describeSteps(match.former.steps);
    return { ...asked, reason: 'partOfMunicipality', among: [code], done, remarks: [] };
  }
  const others: readonly MunicipalityCode[] =
    match.codes.length > 0
      ? match.codes
      : findByName(name, words.county, undefined, index).codes.filter((other) => other !== code);
  if (others.length > 0) return { ...asked, reason: 'codeNameDiffer', among: [code, ...others] };
  // A name that is nobody's: the code says who is meant, and the reader is told.
  return { status: 'matched', code, remarks: [...remarks, readAs(name, known)] };
}

/** 松本市（過疎地域） in a list of classes says the class and not what of 松本市 is meant. */
function saysClass(name: string): boolean {
  return /^[^旧]*過疎(?:地域|区域)(?:市町村)?$/u.test(splitBrackets(name).inBrackets.trim());
}

function readAs(name: string, known: KnownMunicipality): PlaceRemark {
  return { kind: 'nameVariant', field: 'municipality', found: name, done: known.name };
}

function codeRemarks(
  { code, repaired, former }: MunicipalityReading,
  found: string,
): readonly PlaceRemark[] {
  const remark = { field: 'code', found, done: code } as const;
  const [latest] = former;
  return [
    ...(repaired ? [{ ...remark, kind: 'codeRepaired' } as const] : []),
    ...(latest === undefined
      ? []
      : [{ ...remark, kind: 'codeFormer', expected: describeSteps(latest.steps) } as const]),
  ];
}

/** Five digits where the others have six: taken where the name says the same, else asked about. */
export function byShorterCode(
  words: PlaceWords,
  code: MunicipalityCode,
  name: string,
  context: PlaceContext,
  index: MunicipalityIndex,
): Reconciliation {
  const found = textOf(words.code);
  const reading = { status: 'municipality', code, repaired: true, former: [] } as const;
  if (!isNameless(name)) return byCode(words, reading, name, context, index);
  return { status: 'question', reason: 'nameUnknown', found, among: [code], remarks: [] };
}
