import type { Figure } from '../../domain/absence.ts';
import { isDepopulated } from '../../domain/depopulation.ts';
import type { Text } from '../../text/text.ts';
import type { LightModel } from './light-model.ts';

/** What a view shows, as far as two editions of it are compared in words. */
export interface Standing {
  /** Depopulated municipalities; `undefined` where no list is loaded. */
  readonly depopulated: number | undefined;
  /** Named hubs that are shown; `undefined` where the layer is off. */
  readonly hubs: number | undefined;
  /** Figures by code where areas are filled by a measure. */
  readonly figures: ReadonlyMap<string, Figure> | undefined;
}

/** What a light frame shows. */
export function standingOf({ classes, fill, hubs, points, view }: LightModel): Standing {
  const isMeasured = fill?.kind === 'measure';
  return {
    depopulated:
      classes.size === 0 ? undefined : [...classes.values()].filter(isDepopulated).length,
    hubs: view.layers.includes('hub') && points !== undefined ? hubs.length : undefined,
    figures: isMeasured ? fill.figures : undefined,
  };
}

/**
 * The change since the edition before: of the areas' figures where a measure fills them
 * (`codes` are those compared), else of the depopulated municipalities and the hubs named.
 */
export function editionChange(
  text: Text,
  now: Standing,
  before: Standing & { readonly edition: string },
  codes: readonly string[],
): string {
  const { change } = text;
  const { figures } = now;
  if (figures !== undefined) {
    if (before.figures === undefined) return '';
    const changed = codes.filter((code) => figures.get(code) !== before.figures?.get(code)).length;
    return change.figures(before.edition, changed, codes.length);
  }
  if (now.depopulated === undefined || before.depopulated === undefined) return '';
  const difference = now.depopulated - before.depopulated;
  const hubs = now.hubs === undefined || before.hubs === undefined ? 0 : now.hubs - before.hubs;
  return `${change.depopulated(before.edition, difference)}${hubs === 0 ? '' : change.hubs(hubs)}`;
}
