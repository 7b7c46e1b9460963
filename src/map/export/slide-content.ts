import type { SheetContent, SheetFact } from './sheet-content.ts';
import type { SheetTable } from './sheet-table.ts';

/** One gauge in words and lengths. */
export interface SlideGauge {
  readonly name: string;
  /** Name and year. */
  readonly heading: string;
  readonly value: string;
  readonly unit: string;
  readonly target: string;
  /** Such as 83.9%. */
  readonly result: string;
  /** Where the bar ends and the target's mark stands, 0 to 1 of the track. */
  readonly bar: { readonly length: number; readonly mark: number };
  readonly color: string;
  readonly sentence: string;
}

/** Rows of text that a screen shows; paper and Office have them all. */
export const MOST_ROWS_SHOWN = 9;

/** What fills a slide below its title. */
export type SlideBody =
  | {
      readonly kind: 'map';
      /** For the screen: the projector's ground. */
      readonly sheet: SheetContent;
      /** For paper and Office: light ground, areas large enough to be edited one by one. */
      readonly editable: SheetContent;
      /** Sentence and alternative text of the editable one, which may show other areas. */
      readonly editableWords: { readonly sentence: string; readonly altText: string };
      readonly figure:
        | { readonly value: string; readonly unit: string; readonly label: string }
        | undefined;
    }
  | { readonly kind: 'gauges'; readonly gauges: readonly SlideGauge[] }
  | { readonly kind: 'words'; readonly paragraphs: readonly string[] }
  | {
      readonly kind: 'rows';
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A slide with nothing left to decide: screen, paper, Office and the offline file draw it. */
export interface SlideContent {
  readonly language: string;
  readonly title: string;
  /** Below the title; empty for none. */
  readonly sentence: string;
  /** What its figures must not stand without; a line of its own, never cut, empty for none. */
  readonly caution: string;
  readonly note: string;
  readonly exerciseMark: string | undefined;
  readonly body: SlideBody;
  /** The figures behind it, for the next pages, charts and Excel; of two areas one table each. */
  readonly tables: readonly SheetTable[];
  readonly facts: readonly SheetFact[];
  /** Whether the facts are what the slide itself says: then its foot does not repeat them. */
  readonly isFactsItself?: boolean;
  /** Whether work for it broke off, so that another try may bring what is left out. */
  readonly isBrokenOff?: boolean;
  /** The slide in words, for those who do not see it. */
  readonly altText: string;
}
