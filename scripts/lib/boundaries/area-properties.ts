import { parseMunicipalityCode } from '../../../src/domain/municipality-code.ts';
import { UserError } from '../user-error.ts';
import type { AreaProperties } from './boundary-areas.ts';

/**
 * Names of the code field, in the order tried: Digital Agency, MLIT N03, and
 * what other publishers of Japanese boundaries use.
 */
const CODE_FIELDS = [
  'lg_code_5',
  'lg_code',
  'N03_007',
  'code',
  'code5',
  'code6',
  'jiscode',
  'JCODE',
  'municipality_code',
  '団体コード',
  '行政区域コード',
];

/** Name fields, likewise; N03 up to 2023 has the city in 003 and the ward in 004, later in 004 and 005. */
const NAME_FIELDS = [
  'city_name',
  'name',
  'N03_005',
  'N03_004',
  'N03_003',
  'municipality',
  '市区町村名',
];

/** Picks the code field that the features of a file carry. Throws `UserError` naming the fields found. */
export function findCodeField(
  file: string,
  features: readonly { readonly properties?: unknown }[],
): string {
  const names = new Set(features.flatMap((feature) => Object.keys(fieldsOf(feature.properties))));
  const found = CODE_FIELDS.find((field) => names.has(field));
  if (found !== undefined) return found;
  const fields = names.size === 0 ? undefined : [...names].join(', ');
  throw new UserError({
    file,
    found: {
      ja: `市区町村コードの項目がありません（項目：${fields ?? 'なし'}）`,
      en: `no field with the municipality code (fields: ${fields ?? 'none'})`,
    },
    expected: {
      ja: `次のいずれかの項目：${CODE_FIELDS.join(', ')}`,
      en: `one of the fields ${CODE_FIELDS.join(', ')}`,
    },
    action: {
      ja: '団体コード（5桁か6桁）の項目名を「code」にしてください。',
      en: 'Rename the field that holds the 5- or 6-digit code to "code".',
    },
  });
}

/**
 * Reads code and name of one feature; `undefined` where the code is empty (所属未定地
 * of some years). Throws `UserError` with the number of the feature for anything else.
 */
export function readAreaProperties(
  file: string,
  field: string,
  properties: unknown,
  index: number,
): AreaProperties | undefined {
  const fields = fieldsOf(properties);
  const value = fields[field];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  if (text === '') return undefined;
  const name = NAME_FIELDS.map((known) => fields[known]).find(
    (value): value is string => typeof value === 'string' && value !== '',
  );
  const parsed = parseMunicipalityCode(text);
  if (parsed.status === 'valid') return { code: parsed.code, name: name ?? '' };
  throw new UserError({
    file: `${file} #${index + 1}`,
    column: field,
    found: text,
    expected: {
      ja: '市区町村コード（JIS X 0402の5桁、または検査数字付きの6桁）',
      en: 'a municipality code (5 digits of JIS X 0402, or 6 with the check digit)',
    },
    action: {
      ja: 'コードを直すか、その図形を除いてください。',
      en: 'Correct the code, or remove the feature.',
    },
  });
}

function fieldsOf(properties: unknown): Readonly<Record<string, unknown>> {
  return typeof properties === 'object' && properties !== null
    ? (properties as Record<string, unknown>)
    : {};
}
