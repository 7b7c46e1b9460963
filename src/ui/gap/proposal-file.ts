import type { Feature, FeatureCollection } from 'geojson';
import { writeDelimited } from '../../domain/delimited.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import { coverageCircle } from '../../geo/gap/coverage-circle.ts';
import type { GapText } from '../../text/gap-text.ts';

/** A hypothetical hub as a proposal lists it. */
export interface ProposedSite {
  readonly name: string;
  readonly place: string;
  readonly position: LongitudeLatitude;
  /** Persons newly within reach. */
  readonly gain: number | undefined;
}

/** What a proposal says of itself in every file. */
export interface ProposalContext {
  readonly words: GapText;
  /** Warning, method, survey and date. */
  readonly note: string;
  /** Whom the gain counts. */
  readonly people: string;
  readonly link: string;
}

/** The hypothetical hubs as CSV; every row says what they are and how the gain was measured. */
export function proposalTable(
  sites: readonly ProposedSite[],
  { words, note, people, link }: ProposalContext,
): string {
  const { columns, kind, hypothetical, methodHeading } = words.proposal;
  const text = (heading: string, values: readonly string[]) =>
    ({ kind: 'text', heading, values }) as const;
  const all = (value: string): readonly string[] => sites.map(() => value);
  return writeDelimited([
    text(
      columns.name,
      sites.map(({ name }) => name),
    ),
    text(kind, all(hypothetical)),
    text(
      columns.place,
      sites.map(({ place }) => place),
    ),
    { kind: 'figure', heading: columns.latitude, values: sites.map(({ position }) => position[1]) },
    {
      kind: 'figure',
      heading: columns.longitude,
      values: sites.map(({ position }) => position[0]),
    },
    {
      kind: 'figure',
      heading: columns.gain,
      values: sites.map(({ gain }) => gain ?? 'notApplicable'),
      digits: 0,
    },
    text(words.controls.measure, all(people)),
    text(methodHeading, all(note)),
    text(words.proposal.link, all(link)),
  ]);
}

/** The same as GeoJSON, with the circle of `radius` metres around each; 0 draws none. */
export function proposalGeoJson(
  sites: readonly ProposedSite[],
  radius: number,
  { words, note, people, link }: ProposalContext,
): string {
  const { hypothetical, circleKind } = words.proposal;
  const features = sites.flatMap(({ name, place, position, gain }): Feature[] => {
    const properties = { name, kind: hypothetical, place, gain: gain ?? null, people, note };
    const point: Feature = {
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [...position] },
    };
    if (radius === 0) return [point];
    const circle: Feature = {
      type: 'Feature',
      properties: { name, kind: circleKind, metres: Math.round(radius), note },
      geometry: coverageCircle(position, radius),
    };
    return [point, circle];
  });
  const document: FeatureCollection & { readonly link: string } = {
    type: 'FeatureCollection',
    link,
    features,
  };
  return `${JSON.stringify(document, rounded)}\n`;
}

/** Degrees to 6 decimals, about 0.1 m. */
function rounded(key: string, value: unknown): unknown {
  const isDegrees = typeof value === 'number' && (key === '0' || key === '1');
  return isDegrees ? Number(value.toFixed(6)) : value;
}
