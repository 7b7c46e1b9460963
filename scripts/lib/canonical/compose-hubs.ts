import type { HubFacility, HubTransport } from '../../../src/domain/hub.ts';
import type { LongitudeLatitude, PositionPrecision } from '../../../src/domain/position.ts';
import type { CanonicalHub, CanonicalRmo, PositionSource } from './canonical-tables.ts';
import type { TypedRow } from './typed-table.ts';

/** A named hub. */
export function composeHub(row: TypedRow): CanonicalHub {
  return {
    id: row.text('hub_id'),
    municipalityCode: row.text('municipality_code'),
    name: row.text('name'),
    inStrategy: row.optionalBoolean('in_strategy'),
    scheme: row.optionalText('scheme'),
    area: row.optionalText('area'),
    building: row.optionalText('building'),
    address: row.optionalText('address'),
    settlements: row.optionalList('settlements') ?? [],
    operator: row.optionalText('operator'),
    population: row.optionalNumber('population_persons'),
    ageingRatePercent: row.optionalNumber('ageing_rate_percent'),
    households: row.optionalNumber('households'),
    opened: row.optionalText('opened'),
    facilities: row.optionalList('facilities') as readonly HubFacility[] | undefined,
    transports: row.optionalList('transports') as readonly HubTransport[] | undefined,
    hasRmo: row.optionalBoolean('has_rmo'),
    ...composeNotKnown(row),
    ...composeOrigin(row),
  };
}

/** What the survey asked about and the hub's answer leaves open. */
function composeNotKnown(
  row: TypedRow,
): Pick<CanonicalHub, 'facilitiesNotKnown' | 'transportsNotKnown'> {
  const facilities = row.optionalList('facilities_not_known') ?? [];
  const transports = row.optionalList('transports_not_known') ?? [];
  return {
    ...(facilities.length > 0 && { facilitiesNotKnown: facilities as readonly HubFacility[] }),
    ...(transports.length > 0 && { transportsNotKnown: transports as readonly HubTransport[] }),
  };
}

/** A named RMO. */
export function composeRmo(row: TypedRow): CanonicalRmo {
  return {
    id: row.text('rmo_id'),
    municipalityCode: row.text('municipality_code'),
    name: row.text('name'),
    base: row.optionalText('base'),
    legalForm: row.optionalText('legal_form'),
    address: row.optionalText('address'),
    population: row.optionalNumber('population_persons'),
    ...composeOrigin(row),
  };
}

interface Origin extends PositionSource {
  readonly position: LongitudeLatitude;
  readonly positionPrecision: PositionPrecision;
  readonly source: string;
  readonly sourceDetail: string | undefined;
  readonly note: string | undefined;
}

function composeOrigin(row: TypedRow): Origin {
  return {
    position: [row.number('longitude_degrees'), row.number('latitude_degrees')],
    positionPrecision: row.text('position_precision') as PositionPrecision,
    positionSource: row.text('position_source'),
    positionSourceDetail: row.optionalText('position_source_detail'),
    source: row.text('source'),
    sourceDetail: row.optionalText('source_detail'),
    note: row.optionalText('note'),
  };
}
