import type { LongitudeLatitude } from '../../../src/domain/position.ts';
import type { NamedFixedLink } from '../../../src/domain/fixed-link.ts';
import type {
  CanonicalMunicipality,
  CanonicalPrefecture,
  CanonicalRegion,
  CodeChange,
  FormerChange,
  NameVariant,
  PartialArea,
} from './canonical-tables.ts';
import type { Source } from '../../../src/domain/source.ts';
import type { TypedRow } from './typed-table.ts';

/** A source. */
export function composeSource(row: TypedRow): Source {
  return {
    id: row.text('id'),
    publisher: row.text('publisher'),
    title: row.text('title'),
    published: row.text('published'),
    url: row.text('url'),
    licence: row.text('licence'),
    note: row.text('note'),
  };
}

/** A region. */
export function composeRegion(row: TypedRow): CanonicalRegion {
  return {
    id: row.text('region'),
    name: { ja: row.text('name'), en: row.text('name_english') },
  };
}

/** A bridge or tunnel to an island. */
export function composeFixedLink(row: TypedRow): NamedFixedLink {
  const degrees = (end: 'from' | 'to'): LongitudeLatitude => [
    row.number(`${end}_longitude_degrees`),
    row.number(`${end}_latitude_degrees`),
  ];
  return {
    name: row.text('link'),
    from: degrees('from'),
    to: degrees('to'),
    source: row.text('source'),
  };
}

/** A prefecture. */
export function composePrefecture(row: TypedRow): CanonicalPrefecture {
  return {
    code: row.text('prefecture_code'),
    name: row.text('name'),
    kana: row.text('kana'),
    nameEnglish: row.text('name_english'),
    region: row.text('region'),
  };
}

/** A municipality; its office as [longitude, latitude]. */
export function composeMunicipality(row: TypedRow): CanonicalMunicipality {
  return {
    code: row.text('municipality_code'),
    codeWithCheckDigit: row.text('municipality_code_with_check_digit'),
    prefectureCode: row.text('prefecture_code'),
    county: row.text('county'),
    name: row.text('name'),
    kana: row.text('kana'),
    office: [row.number('office_longitude_degrees'), row.number('office_latitude_degrees')],
  };
}

/** A former code or name. */
export function composeCodeChange(row: TypedRow): CodeChange {
  return {
    oldCode: row.text('old_municipality_code'),
    oldName: row.text('old_name'),
    newCode: row.text('new_municipality_code'),
    newName: row.text('new_name'),
    kind: row.text('kind') as CodeChange['kind'],
    lastYear: row.number('last_year'),
    changedOn: row.text('changed_on'),
    source: row.text('source'),
  };
}

/** A change up to March 2010. */
export function composeFormerChange(row: TypedRow): FormerChange {
  return {
    oldCode: row.text('old_municipality_code'),
    oldCounty: row.text('old_county'),
    oldName: row.text('old_name'),
    oldKana: row.text('old_kana'),
    newCode: row.text('new_municipality_code'),
    newName: row.text('new_name'),
    kind: row.text('kind') as FormerChange['kind'],
    changedOn: row.text('changed_on'),
    source: row.text('source'),
  };
}

/** Another spelling of a name. */
export function composeNameVariant(row: TypedRow): NameVariant {
  return {
    code: row.text('municipality_code'),
    variant: row.text('variant'),
    source: row.text('source'),
  };
}

/** Old municipalities of the partly depopulated ones, gathered by municipality and date. */
export function composePartialAreas(rows: readonly TypedRow[]): readonly PartialArea[] {
  const groups = new Map<string, PartialArea & { readonly oldMunicipalities: string[] }>();
  for (const row of rows.toSorted((a, b) => a.number('sequence') - b.number('sequence'))) {
    const code = row.text('municipality_code');
    const asOf = row.text('as_of');
    const key = `${asOf} ${code}`;
    const group = groups.get(key) ?? {
      code,
      asOf,
      oldMunicipalities: [],
      source: row.text('source'),
    };
    group.oldMunicipalities.push(row.text('old_municipality'));
    groups.set(key, group);
  }
  return [...groups.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, area]) => area);
}
