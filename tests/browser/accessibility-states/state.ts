import type { WindowOptions } from '../harness/playwright-helper.ts';
import type { Stage } from '../harness/stage.ts';
import type { SiteOptions } from '../harness/static-site.ts';

/** A state of a page in which it must be accessible. */
export interface AccessibilityState {
  readonly id: string;
  readonly name: { readonly ja: string; readonly en: string };
  readonly link: string;
  readonly window?: WindowOptions;
  /** What a reader does to get there. */
  readonly reach?: (stage: Stage) => Promise<void>;
  /** What shows that the state is there; the heading unless told otherwise. */
  readonly shows?: string;
  /** Faults that the state is about. */
  readonly fault?: RegExp;
  readonly missing?: RegExp;
  /** How the site is served, where it takes more than the built one. */
  readonly site?: () => Promise<SiteOptions>;
}

/** A window of 320 pixels, which is 400 % of 1,280. */
export const NARROW: WindowOptions = { viewport: { width: 320, height: 700 } };

/** One state from its id, its name in both languages and its address. */
export function state(
  id: string,
  ja: string,
  en: string,
  link: string,
  more: Omit<AccessibilityState, 'id' | 'name' | 'link'> = {},
): AccessibilityState {
  return { id, name: { ja, en }, link, ...more };
}
