import { PLACE_FIELDS, type Field, type FieldId } from './field.ts';
import { HUB_FIELDS } from './hub-fields.ts';
import {
  CODE_FIELDS,
  DEPOPULATION_FIELDS,
  FIGURE_FIELDS,
  MESH_FIELDS,
  POINT_FIELDS,
  RMO_FIELDS,
} from './other-fields.ts';

/**
 * What a table becomes: hubs, RMOs, figures by municipality, depopulation classes,
 * the list of municipalities, or demand points (需要点).
 */
export const TARGETS = [
  'hubs',
  'rmos',
  'depopulation',
  'codes',
  'figures',
  'demandPoints',
] as const;

/** One target. */
export type Target = (typeof TARGETS)[number];

/** Tables the engine knows by their columns. */
export interface TableDefinition {
  readonly id: TableId;
  readonly target: Target;
  readonly fields: readonly Field[];
  /** Of each list one column must be there for the table to be recognised. */
  readonly required: readonly (readonly FieldId[])[];
  /** A heading of names by which a table is known, whatever else it holds: 拠点名. */
  readonly nameTells?: RegExp;
  /** Fields that hardly any other table has; each counts for three. */
  readonly telling: readonly FieldId[];
}

/** Ids of known tables. `figures` covers 住民基本台帳, 国勢調査, RMO counts and any other. */
export type TableId =
  | 'hubSurvey'
  | 'rmoList'
  | 'depopulationList'
  | 'municipalityCodes'
  | 'mesh'
  | 'points'
  | 'figures';

const place: readonly FieldId[] = ['code', 'municipality'];

/** The known tables; the first of equals wins, the broadest stands last. */
export const TABLE_DEFINITIONS: readonly TableDefinition[] = [
  {
    id: 'mesh',
    target: 'demandPoints',
    fields: MESH_FIELDS,
    required: [['mesh']],
    telling: ['mesh', 'meshSuppression', 'meshDestination', 'meshSources'],
  },
  {
    id: 'depopulationList',
    target: 'depopulation',
    fields: [...PLACE_FIELDS, ...DEPOPULATION_FIELDS],
    required: [place, ['depopulationClass'], ['prefecture', 'code']],
    telling: ['depopulationClass', 'partialAreas'],
  },
  {
    id: 'municipalityCodes',
    target: 'codes',
    fields: [...PLACE_FIELDS, ...CODE_FIELDS],
    required: [['code'], ['municipality'], ['municipalityKana', 'prefectureKana']],
    telling: ['municipalityKana', 'prefectureKana'],
  },
  {
    id: 'hubSurvey',
    target: 'hubs',
    nameTells: /拠点|集落生活圏/u,
    // Its own first: 地域 beside 市町村 is the area of a hub.
    fields: [...HUB_FIELDS, ...PLACE_FIELDS],
    required: [
      ['name'],
      place,
      [
        'facilities',
        'transports',
        'inStrategy',
        'strategies',
        'areaScope',
        'settlementCount',
        'hasRmo',
        'settlements',
        'scheme',
        'address',
      ],
    ],
    telling: [
      'facilities',
      'transports',
      'inStrategy',
      'strategies',
      'areaScope',
      'settlementCount',
      'hasRmo',
      'settlements',
    ],
  },
  {
    id: 'rmoList',
    target: 'rmos',
    nameTells: /地域運営組織/u,
    fields: [...RMO_FIELDS, ...PLACE_FIELDS],
    required: [['name'], place, ['legalForm', 'base', 'opened', 'area', 'address']],
    telling: ['legalForm', 'base'],
  },
  {
    id: 'points',
    target: 'demandPoints',
    fields: [...PLACE_FIELDS, ...POINT_FIELDS],
    required: [['latitude'], ['longitude'], ['population', 'households']],
    telling: ['latitude', 'longitude', 'population2050'],
  },
  {
    id: 'figures',
    target: 'figures',
    fields: [...PLACE_FIELDS, ...FIGURE_FIELDS],
    required: [['code', 'municipality']],
    telling: [],
  },
];

/** The definition of a known table. */
export function definitionOf(id: TableId): TableDefinition {
  const definition = TABLE_DEFINITIONS.find((entry) => entry.id === id);
  if (definition === undefined) throw new RangeError(`unknown table: ${id}`);
  return definition;
}
