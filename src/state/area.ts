import type { LoadedEdition } from '../domain/loaded-edition.ts';
import type { Municipality, Prefecture } from '../domain/municipality.ts';
import type { Bounds } from '../domain/position.ts';
import { NATION, type AreaCode } from './view-state.ts';

/** An area of a view with its place in the hierarchy. */
export type Area =
  | { readonly kind: 'nation' }
  | { readonly kind: 'prefecture'; readonly prefecture: Prefecture }
  | {
      readonly kind: 'municipality';
      readonly municipality: Municipality;
      readonly prefecture: Prefecture;
    };

/** The area of a code, or `undefined` when the edition has none of it. */
export function findArea(edition: LoadedEdition, code: AreaCode): Area | undefined {
  if (code === NATION) return { kind: 'nation' };
  const prefecture = edition.prefectureByCode.get(code.slice(0, 2));
  if (prefecture === undefined) return undefined;
  if (code.length === 2) return { kind: 'prefecture', prefecture };
  const municipality = edition.municipalityByCode.get(code);
  return municipality && { kind: 'municipality', municipality, prefecture };
}

/** The area one level up; the nation's is the nation. */
export function parentOf(code: AreaCode): AreaCode {
  return code.length > 2 ? code.slice(0, 2) : NATION;
}

/** [west, south, east, north] the map fits for an area. */
export function boundsOf(edition: LoadedEdition, area: Area): Bounds {
  if (area.kind === 'nation') return edition.manifest.bounds;
  return area.kind === 'prefecture' ? area.prefecture.bounds : area.municipality.bounds;
}

/**
 * What choosing a municipality on the map opens: its prefecture when one looks
 * at the nation, itself when one is in its prefecture already.
 */
export function drillDown(current: AreaCode, municipality: AreaCode): AreaCode {
  const prefecture = municipality.slice(0, 2);
  return current.startsWith(prefecture) ? municipality : prefecture;
}
