import { DATASETS, type Dataset } from '../domain/edition.ts';
import type { Parameter } from './parameter.ts';
import { LAST_LINKED_YEAR, SURVEY_YEARS } from '../domain/survey-years.ts';

/** What the view is set beside: another area, edition, survey year or data set. */
export type CompareWith =
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'edition'; readonly edition: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'dataset'; readonly dataset: Dataset };

/** What can be different between the two sides; all else is the same. */
export const COMPARE_KINDS = ['area', 'edition', 'year', 'dataset'] as const;

/** Two maps, or one of the differences. */
export const COMPARE_FORMS = ['sides', 'difference'] as const;

/** How two views are compared. Side A is the view itself, B what it is set beside. */
export interface CompareSettings {
  readonly with: CompareWith;
  readonly form: (typeof COMPARE_FORMS)[number];
}

const EXAMPLE = 'area/39 | edition/2026-11-21 | year/2021 | data/exercise,show/difference';

/** A comparison in a link: `area/39`, `edition/2026-11-21,show/difference`; empty for none. */
export const compareParameter: Parameter<CompareSettings | undefined> = {
  parse: (text) => {
    const [first = '', second, ...rest] = text.split(',');
    const other = readOther(first);
    const isKnownForm = second === undefined || second === 'show/difference';
    if (other === undefined || !isKnownForm || rest.length > 0)
      return { status: 'invalid', found: text, expected: EXAMPLE };
    const form = second === undefined ? 'sides' : 'difference';
    return { status: 'valid', value: { with: other, form } };
  },
  write: (compare) => {
    if (compare === undefined) return '';
    const other = writeOther(compare.with);
    return compare.form === 'difference' ? `${other},show/difference` : other;
  },
};

function readOther(text: string): CompareWith | undefined {
  const [name = '', value = '', ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  if (name === 'area') {
    const isArea = /^(00|(0[1-9]|[1-3]\d|4[0-7])(\d{3})?)$/.test(value);
    return isArea ? { kind: 'area', area: value } : undefined;
  }
  if (name === 'edition')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? { kind: 'edition', edition: value } : undefined;
  if (name === 'year') {
    const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
    const isKnown = year >= SURVEY_YEARS.first && year <= LAST_LINKED_YEAR;
    return isKnown ? { kind: 'year', year } : undefined;
  }
  const dataset = name === 'data' ? DATASETS.find((known) => known === value) : undefined;
  return dataset && { kind: 'dataset', dataset };
}

function writeOther(other: CompareWith): string {
  if (other.kind === 'area') return `area/${other.area}`;
  if (other.kind === 'edition') return `edition/${other.edition}`;
  return other.kind === 'year' ? `year/${other.year}` : `data/${other.dataset}`;
}
