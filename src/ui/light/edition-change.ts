import { isNumber, type Figure } from '../../domain/absence.ts';
import { isDepopulated } from '../../domain/depopulation.ts';
import type { MeasureFill } from '../../state/area-fill.ts';
import type { FrameText } from '../../text/text.ts';
import type { LightModel } from './light-model.ts';

/** What a view shows, as far as two editions of it are compared in words. */
export interface Standing {
  /** Depopulated municipalities; `undefined` where no list is loaded. */
  readonly depopulated: number | undefined;
  /** Named hubs that are shown; `undefined` where the layer is off. */
  readonly hubs: number | undefined;
  /** Figures by code where areas are filled by a measure, and the measure's decimals. */
  readonly measured: Pick<MeasureFill, 'figures' | 'measure'> | undefined;
}

/** What a light frame shows. */
export function standingOf({ classes, fill, hubs, points, view }: LightModel): Standing {
  return {
    depopulated:
      classes.size === 0 ? undefined : [...classes.values()].filter(isDepopulated).length,
    hubs: view.layers.includes('hub') && points !== undefined ? hubs.length : undefined,
    measured: fill?.kind === 'measure' ? fill : undefined,
  };
}

/**
 * The change since the edition before: of the areas' figures where a measure fills them
 * (`codes` are those compared), else of the depopulated municipalities and the hubs named.
 */
export function editionChange(
  text: FrameText,
  now: Standing,
  before: Standing & { readonly edition: string },
  codes: readonly string[],
): string {
  const { change } = text;
  const { measured } = now;
  if (measured !== undefined) {
    const { figures: then } = before.measured ?? {};
    if (then === undefined) return '';
    const { digits } = measured.measure;
    const shown = (figures: typeof then, code: string): Figure =>
      asShown(figures.get(code) ?? 'notLoaded', digits);
    const changed = codes.filter(
      (code) => shown(measured.figures, code) !== shown(then, code),
    ).length;
    return change.figures(before.edition, changed, codes.length);
  }
  if (now.depopulated === undefined || before.depopulated === undefined) return '';
  const difference = now.depopulated - before.depopulated;
  const hubs = now.hubs === undefined || before.hubs === undefined ? 0 : now.hubs - before.hubs;
  return `${change.depopulated(before.edition, difference)}${hubs === 0 ? '' : change.hubs(hubs)}`;
}

/** A light frame's figures are rounded as they are shown, those of the page are not. */
function asShown(figure: Figure, digits: number): Figure {
  return isNumber(figure) ? Number(figure.toFixed(digits)) : figure;
}
