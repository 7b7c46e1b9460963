import { geoDistance } from 'd3-geo';
import { prefectureOf } from '../../../src/domain/municipality-code.ts';
import type { LongitudeLatitude } from '../../../src/domain/position.ts';
import type { CanonicalHub, CanonicalRmo, CanonicalTables } from '../canonical/canonical-tables.ts';
import type { Wording } from '../wording.ts';
import type { CheckGroup, CheckLine } from './check-line.ts';
import { everyLine } from './check-line.ts';
import type { PrefectureAreas } from './prefecture-areas.ts';
import { OUTLINE_TOLERANCE_KILOMETRES } from './prefecture-areas.ts';

const EARTH_RADIUS_KILOMETRES = 6371.0088;

/** Farther from the office a point is rather a slip than a remote hamlet. */
const FARTHEST_FROM_OFFICE_KILOMETRES = 60;

/** A point said to be the office must be the office, to six decimals of a degree. */
const SAME_PLACE_KILOMETRES = 0.01;

type Named = CanonicalHub | CanonicalRmo;

/** Whether the points of named hubs and RMOs can be right. */
export function checkPositions(tables: CanonicalTables, areas: PrefectureAreas): CheckGroup {
  const offices = new Map(tables.municipalities.map(({ code, office }) => [code, office]));
  const fromOffice = ({ municipalityCode, position }: Named): number => {
    const office = offices.get(municipalityCode);
    return office === undefined ? Infinity : kilometres(position, office);
  };
  return {
    subject: { ja: '個別の拠点・組織の位置', en: 'Points of named hubs and RMOs' },
    lines: [
      ...lines({ ja: '拠点', en: 'hubs' }, tables.hubs, areas, fromOffice),
      ...lines({ ja: '地域運営組織', en: 'RMOs' }, tables.rmos, areas, fromOffice),
    ],
  };
}

function lines(
  kind: Wording,
  named: readonly Named[],
  areas: PrefectureAreas,
  fromOffice: (item: Named) => number,
): readonly CheckLine[] {
  const nameOf = ({ id, name }: Named): string => `${id} ${name}`;
  return [
    everyLine(
      {
        ja: `${kind.ja}: 都道府県の中（許容 ${OUTLINE_TOLERANCE_KILOMETRES} km）`,
        en: `${kind.en}: in their prefecture (within ${OUTLINE_TOLERANCE_KILOMETRES} km)`,
      },
      named,
      ({ municipalityCode, position }) => areas.contains(prefectureOf(municipalityCode), position),
      nameOf,
    ),
    everyLine(
      {
        ja: `${kind.ja}: 役所から ${FARTHEST_FROM_OFFICE_KILOMETRES} km 以内`,
        en: `${kind.en}: within ${FARTHEST_FROM_OFFICE_KILOMETRES} km of the office`,
      },
      named,
      (item) => fromOffice(item) <= FARTHEST_FROM_OFFICE_KILOMETRES,
      nameOf,
    ),
    everyLine(
      {
        ja: `${kind.ja}: 精度「役所」の点は役所の位置`,
        en: `${kind.en}: office points are at the office`,
      },
      named.filter(({ positionPrecision }) => positionPrecision === 'municipality_office'),
      (item) => fromOffice(item) <= SAME_PLACE_KILOMETRES,
      nameOf,
    ),
  ];
}

function kilometres(a: LongitudeLatitude, b: LongitudeLatitude): number {
  return geoDistance([a[0], a[1]], [b[0], b[1]]) * EARTH_RADIUS_KILOMETRES;
}
