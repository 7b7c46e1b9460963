import type { ReadProgress } from '../../survey/read/survey-file.ts';
import type { CheckOptions } from '../../survey/check-survey.ts';
import type { NationalFigure } from '../../survey/interpret/context.ts';
import type { MunicipalityLists } from '../../survey/reconcile/municipality-index.ts';
import type { LocatedAddresses } from '../../survey/geocode/locate-addresses.ts';
import type { Language } from '../../domain/language.ts';
import type { ImportView } from './import-view.ts';
import type { ImportedFile } from './imported-tables.ts';

/** What the page tells the worker once: municipalities and published national figures. */
export interface ReadingBase {
  readonly lists: MunicipalityLists;
  readonly national: readonly NationalFigure[];
  /** The file with the areas of municipalities, where the edition has them. */
  readonly areas?: { readonly url: string; readonly sha256: string };
}

/** What the reader of a file says of it: encoding, date, answers, meanings of columns, a recipe. */
export interface ImportSettings extends Pick<
  CheckOptions,
  'encoding' | 'recipe' | 'edits' | 'prefecture' | 'asOf' | 'fiscalYear' | 'answers'
> {
  /** Positions that the reader had looked up by address. */
  readonly located?: LocatedAddresses;
}

/** Something made from a file that was read; `table` counts the tables that were read. */
export type ImportWish =
  | { readonly kind: 'tidy' | 'unmatched' | 'recipe'; readonly table: number }
  | { readonly kind: 'json' }
  | { readonly kind: 'html'; readonly language: Language; readonly date: string };

/** Messages to the worker. Each `check` replaces what was read before. */
export type ToWorker =
  | { readonly kind: 'base'; readonly base: ReadingBase }
  | { readonly kind: 'check'; readonly file: File; readonly settings: ImportSettings }
  | { readonly kind: 'make'; readonly ticket: number; readonly wish: ImportWish }
  | { readonly kind: 'tables' | 'addresses'; readonly ticket: number };

/** Messages from the worker. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | { readonly kind: 'checked'; readonly view: ImportView }
  /** Our own fault, or the file could not be read from the disk. */
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'made'; readonly ticket: number; readonly text: string }
  | { readonly kind: 'tables'; readonly ticket: number; readonly file: ImportedFile }
  /** Addresses of rows without a position, from the prefecture on. */
  | {
      readonly kind: 'addresses';
      readonly ticket: number;
      readonly addresses: readonly string[];
    };
