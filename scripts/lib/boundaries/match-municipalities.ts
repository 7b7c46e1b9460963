import { prefectureOf, type MunicipalityCode } from '../../../src/domain/municipality-code.ts';
import type { Area, AreaProperties, BoundaryAreas } from './boundary-areas.ts';

/** What the join needs to know about the municipalities of the edition. */
export interface KnownMunicipalities {
  readonly nameByCode: ReadonlyMap<MunicipalityCode, string>;
  /** Former codes to those of today (合併, 政令指定都市, 町制施行). */
  readonly codeChanges: ReadonlyMap<MunicipalityCode, MunicipalityCode>;
}

/** How the areas of a file met the municipalities of the tables, both ways. */
export interface BoundaryMatch {
  /** Areas by the municipality they belong to: several where wards or islands are apart. */
  readonly byCode: ReadonlyMap<MunicipalityCode, readonly Area[]>;
  /** The six villages of 北方領土 (codes 01695 to 01700). */
  readonly northern: readonly Area[];
  /** Land that belongs to no municipality (所属未定地, `xx000`). */
  readonly unassigned: readonly Area[];
  /** Municipalities of the tables without an area. */
  readonly missing: readonly AreaProperties[];
  /** Codes of the file that no municipality has. */
  readonly unknown: readonly AreaProperties[];
  readonly wardsMerged: number;
  readonly codesUpdated: number;
}

/** 色丹村, 泊村, 留夜別村, 留別村, 紗那村, 蘂取村 (N03 and JIS X 0402). */
const NORTHERN_VILLAGES: ReadonlySet<string> = new Set([
  '01695',
  '01696',
  '01697',
  '01698',
  '01699',
  '01700',
]);

/** Meets every area with a municipality, a northern village, unassigned land, or nothing. */
export function matchMunicipalities(
  { areas }: BoundaryAreas,
  known: KnownMunicipalities,
): BoundaryMatch {
  const byCode = new Map<string, Area[]>();
  const northern: Area[] = [];
  const unassigned: Area[] = [];
  const unknown = new Map<string, AreaProperties>();
  const counts = { wardsMerged: 0, codesUpdated: 0 };
  for (const area of areas) {
    const { code } = area.properties;
    const today = todayCode(code, known, counts);
    if (today !== undefined) addTo(byCode, today, area);
    else if (NORTHERN_VILLAGES.has(code)) northern.push(area);
    else if (code.endsWith('000')) unassigned.push(area);
    else unknown.set(code, area.properties);
  }
  const missing = [...known.nameByCode].flatMap(([code, name]) =>
    byCode.has(code) ? [] : [{ code, name }],
  );
  return { byCode, northern, unassigned, missing, unknown: [...unknown.values()], ...counts };
}

function addTo(byCode: Map<string, Area[]>, code: string, area: Area): void {
  const areas = byCode.get(code);
  if (areas === undefined) byCode.set(code, [area]);
  else areas.push(area);
}

function todayCode(
  code: string,
  { nameByCode, codeChanges }: KnownMunicipalities,
  counts: { wardsMerged: number; codesUpdated: number },
): string | undefined {
  if (nameByCode.has(code)) return code;
  const changed = codeChanges.get(code);
  if (changed !== undefined && nameByCode.has(changed)) {
    counts.codesUpdated += 1;
    return changed;
  }
  const city = cityOfWard(code, nameByCode);
  if (city !== undefined) counts.wardsMerged += 1;
  return city;
}

/**
 * The designated city of one of its wards: ward codes follow the city's, which
 * ends in 0, within the hundred that JIS X 0402 keeps for designated cities
 * (浜松市 22130: wards 22131 to 22140). Tokyo's special wards are municipalities.
 */
function cityOfWard(code: string, nameByCode: ReadonlyMap<string, string>): string | undefined {
  if (code[2] !== '1' || prefectureOf(code) === '13') return undefined;
  const hundred = code.slice(0, 3);
  return [...nameByCode.keys()]
    .filter((known) => known.startsWith(hundred) && known.endsWith('0') && known < code)
    .at(-1);
}
