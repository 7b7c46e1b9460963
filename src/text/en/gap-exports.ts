import { formatNumber } from '../format.ts';
import type { gapExportsJa } from '../ja/gap-exports.ts';
import type { Widen } from '../text.ts';

const number = formatNumber('en');

/** English wording: the gap explorer on sheets and slides. */
export const gapExportsEn: Widen<typeof gapExportsJa> = {
  title: (limit) => `Gaps (farther than ${limit} from a hub)`,
  withheld: (reason) => `Gaps are not part of this picture. ${reason}`,
  bivariate: 'Depopulation × share beyond',
  columns: { low: '<1/3', middle: 'mid', high: '≥2/3' },
  point: 'Offices beyond reach',
  pointMesh: 'Mesh cells beyond',
  pointTable: 'Demand points beyond',
  circle: 'Reach of a hub',
  sentence: (area, limit, persons, total, share) =>
    `${area}: ${persons} people live farther than ${limit} from a hub (${share} of ${total}). `,
  sentenceMeasured: (area, limit, persons, total, share) =>
    `${area}: ${persons} people live farther than ${limit} from a hub (${share} of the ${total} whose distance is known). `,
  sentenceAbsent: (area, limit, reason) =>
    `${area}: the number of people farther than ${limit} from a hub is absent (${reason}). `,
  most: (name, persons) => `Most of them in ${name} (${persons}). `,
  gain: (sites, persons, before, after) =>
    `${number(sites)} hypothetical ${sites === 1 ? 'hub brings' : 'hubs bring'} ${persons} more people within reach (beyond: ${before} → ${after}). `,
  gainAbsent: (sites, reason) =>
    `The number of people that ${number(sites)} hypothetical ${sites === 1 ? 'hub brings' : 'hubs bring'} within reach is absent (${reason}). `,
  share: (percent) => `${percent}%`,
  sites: (list) => `Hypothetical hubs (they do not exist): ${list}`,
  site: (name, place, position, gain) => `${name} ${place} (${position}) +${gain} people`,
  siteAbsent: (name, place, position, reason) =>
    `${name} ${place} (${position}) people newly within reach: absent (${reason})`,
  surfaceNotEditable: 'Editable maps (PowerPoint) are without the distance to the nearest hub.',
  withoutSurface:
    'The colours of the distance to the nearest hub on the screen are not part of this picture.',
  mergedCells: (count, kilometres) =>
    `${count} mesh cells are beyond reach: one mark stands for each square of about ${kilometres} km (people are counted cell by cell).`,
  columnsOf: {
    total: (people) => `${people} [persons]`,
    covered: 'Within reach [persons]',
    uncovered: 'Beyond [persons]',
    share: 'Share beyond [%]',
  },
  siteTable: {
    caption: 'Hypothetical hubs (they do not exist)',
    name: 'Hub',
    place: 'Place',
    latitude: 'Latitude',
    longitude: 'Longitude',
    gain: 'Newly within reach [persons]',
  },
  candidates: (sites, limit) =>
    `${number(sites)} ${sites === 1 ? 'place' : 'places'} where a hub would bring most people of fully depopulated municipalities within ${limit}, in that order (computed candidates). `,
  candidatesAnywhere: (sites, limit) =>
    `${number(sites)} ${sites === 1 ? 'place' : 'places'} where a hub would bring most people within ${limit}, in that order (computed candidates). `,
  noCandidates: 'No place that was looked at would bring more people within reach. ',
};
