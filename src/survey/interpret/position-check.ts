import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import type { FindWhereabouts } from '../../domain/whereabouts.ts';
import type { MunicipalityIndex } from '../reconcile/municipality-index.ts';
import type { InterpretContext } from './context.ts';

/** Metres from the office beyond which a position cannot be in its municipality. */
const FAR_FROM_OFFICE = 120_000;

/**
 * Without areas a position is doubted this far from its office where so many other
 * offices are nearer: of points spread over all municipalities, 0.4 % are so.
 */
const DOUBTED = { metres: 20_000, nearerOffices: 12 } as const;

/** What positions are held against: areas, or why there are none. */
export type AreasAtHand = FindWhereabouts | 'none' | 'failed';

/** What speaks against a position. Only one that is `outside` is certainly wrong. */
export interface PositionDoubt {
  readonly kind: 'outside' | 'nowhere' | 'far';
  /** Where it lies instead, or how far off; `''` when that is not known. */
  readonly done: string;
}

/** Gets the areas of a context; a failure to read them is an answer, too. */
export async function areasAtHand({ areas }: InterpretContext): Promise<AreasAtHand> {
  try {
    return (await areas?.()) ?? 'none';
  } catch {
    return 'failed';
  }
}

/** Holds a position against its municipality; `undefined` when nothing speaks against it. */
export function doubtPosition(
  position: LongitudeLatitude,
  code: MunicipalityCode,
  index: MunicipalityIndex,
  areas: AreasAtHand,
): PositionDoubt | undefined {
  const where = typeof areas === 'string' ? undefined : areas(position, code);
  if (where?.kind === 'inside') return undefined;
  if (where?.kind === 'elsewhere') return { kind: 'outside', done: nameOf(where.code, index) };
  const office = index.byCode.get(code)?.office ?? [0, 0];
  const metres = approximateMetres(position, office);
  if (metres >= FAR_FROM_OFFICE) return { kind: 'outside', done: '' };
  if (where?.kind === 'nowhere') return { kind: 'nowhere', done: '' };
  if (metres < DOUBTED.metres) return undefined;
  let nearer = 0;
  for (const other of index.byCode.values())
    if (approximateMetres(position, other.office) < metres) nearer += 1;
  if (nearer <= DOUBTED.nearerOffices) return undefined;
  return { kind: 'far', done: `${Math.round(metres / 1000)} km, ${nearer} offices nearer` };
}

function nameOf(code: MunicipalityCode, index: MunicipalityIndex): string {
  const municipality = index.byCode.get(code);
  return municipality === undefined ? code : municipality.prefecture + municipality.name;
}

/** Equirectangular; good to a per cent over a prefecture's size. */
function approximateMetres(from: LongitudeLatitude, to: LongitudeLatitude): number {
  const east = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180);
  return Math.hypot(east, to[1] - from[1]) * 111_320;
}
