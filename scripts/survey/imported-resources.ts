/** Tables that a data directory has only once something was imported into them. */
interface ImportedResource {
  readonly name: string;
  readonly path: string;
  readonly columns: readonly string[];
  /** Entry of datapackage.json. */
  readonly descriptor: Readonly<Record<string, unknown>>;
}

const MISSING = ['-', '…', 'x', 'n', 'l'];
const CODE = '^(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{3}$';
const DATE = '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$';

const toSources = { fields: ['source'], reference: { resource: 'sources', fields: ['id'] } };
const toMunicipalities = {
  fields: ['municipality_code'],
  reference: { resource: 'municipalities', fields: ['municipality_code'] },
};

const FIELDS = {
  municipality_code: field('string', '団体コード', 'Municipality code', { pattern: CODE }),
  measure: field('string', '項目', 'Measure', { required: true }),
  as_of: field('string', '時点', 'As of', { pattern: DATE }),
  value: { ...field('number', '値', 'Value', {}), unit: 'as in unit' },
  unit: field('string', '単位', 'Unit', {}),
  source: field('string', '出典', 'Source', { required: true }),
  demand_point_id: field('string', '需要点ID', 'Demand point id', { required: true }),
  mesh_code: field('string', '地域メッシュコード', 'Mesh code', { pattern: '^[0-9]{8,10}$' }),
  longitude_degrees: {
    ...field('number', '経度', 'Longitude', { minimum: 122, maximum: 154 }),
    unit: 'degrees',
  },
  latitude_degrees: {
    ...field('number', '緯度', 'Latitude', { minimum: 20, maximum: 46 }),
    unit: 'degrees',
  },
  name: field('string', '名称', 'Name', {}),
  population_persons: count('人口', 'Population', 'persons'),
  over65_persons: count('65歳以上人口', 'Population of 65 and over', 'persons'),
  over75_persons: count('75歳以上人口', 'Population of 75 and over', 'persons'),
  population_2050_persons: count('2050年人口', 'Population in 2050', 'persons'),
  households: count('世帯数', 'Households', 'households'),
} as const;

/** Tables for figures by municipality and for demand points. */
export const IMPORTED_RESOURCES: readonly ImportedResource[] = [
  resource('imported_figures', '取り込んだ市区町村別の数', 'Imported figures by municipality', {
    columns: ['municipality_code', 'measure', 'as_of', 'value', 'unit', 'source'],
    primaryKey: ['municipality_code', 'measure', 'as_of', 'source'],
    foreignKeys: [toMunicipalities, toSources],
  }),
  resource('imported_demand_points', '取り込んだ需要点', 'Imported demand points', {
    columns: [
      'demand_point_id',
      'mesh_code',
      'longitude_degrees',
      'latitude_degrees',
      'municipality_code',
      'name',
      'population_persons',
      'over65_persons',
      'over75_persons',
      'population_2050_persons',
      'households',
      'source',
    ],
    primaryKey: ['demand_point_id'],
    foreignKeys: [toSources],
  }),
];

/**
 * The text of datapackage.json with the entries of imported tables it lacks, put at the
 * end of its resources; the rest of the text stays as it is.
 */
export function withResources(descriptor: string, paths: ReadonlySet<string>): string {
  const known = JSON.parse(descriptor) as { resources: readonly { path: string }[] };
  const missing = IMPORTED_RESOURCES.filter(
    ({ path }) => paths.has(path) && !known.resources.some((entry) => entry.path === path),
  );
  if (missing.length === 0) return descriptor;
  const end = descriptor.lastIndexOf(']');
  const entries = missing.map((entry) => JSON.stringify(entry.descriptor, undefined, 2));
  const indented = entries.map((entry) => entry.replace(/^/gmu, '    ')).join(',\n');
  return `${descriptor.slice(0, end).trimEnd()},\n${indented}\n  ${descriptor.slice(end)}`;
}

function resource(
  name: string,
  title: string,
  titleEnglish: string,
  schema: {
    readonly columns: readonly (keyof typeof FIELDS)[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly unknown[];
  },
): ImportedResource {
  const path = `survey/${name}.csv`;
  const descriptor = {
    name,
    type: 'table',
    path,
    title,
    titleEnglish,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: schema.columns.map((column) => ({ name: column, ...FIELDS[column] })),
      fieldsMatch: 'equal',
      missingValues: MISSING,
      primaryKey: schema.primaryKey,
      foreignKeys: schema.foreignKeys,
    },
  };
  return { name, path, columns: schema.columns, descriptor };
}

function field(
  type: string,
  title: string,
  titleEnglish: string,
  constraints: Readonly<Record<string, unknown>>,
) {
  return { type, title, titleEnglish, constraints };
}

function count(title: string, titleEnglish: string, unit: string) {
  return { ...field('number', title, titleEnglish, { minimum: 0 }), unit };
}
