import type { AreaFill } from '../../state/area-fill.ts';
import type { Page } from '../page-context.ts';
import type { ComparedClasses } from './compared-classes.ts';
import type { ComparedFigures, NoDifference, SideData } from './compared-figures.ts';

/** What legend and panel show of a comparison: both sides, or why there is no side B. */
export type ComparisonView =
  | { readonly status: 'failed'; readonly failure: string }
  | {
      readonly status: 'ready';
      /** What the legend explains: the fill of side A, or the differences. */
      readonly fill: AreaFill | undefined;
      readonly names: { readonly a: string; readonly b: string };
      readonly sides: { readonly a: SideData; readonly b: SideData };
      readonly figures: ComparedFigures | NoDifference;
      /** The classes of both sides, where those are compared instead of figures. */
      readonly classes: ComparedClasses | undefined;
    };

/** Whether practice data stands on either side. */
export function hasPractice(view: ComparisonView | undefined, own: Page['view']): boolean {
  const isOther = view?.status === 'ready' && view.sides.b.page.view.dataset === 'exercise';
  return isOther || own.dataset === 'exercise';
}
