import type { ViewState } from './view-state.ts';

/** Where a key of the view lives, and what it does to the browser's history. */
export interface StateKey {
  /** Name in the query string. */
  readonly parameter: string;
  /** A step that "back" undoes (`push`), or a change within a step (`replace`). */
  readonly history: 'push' | 'replace';
  /** Whether the link, an embed, a slide and an export carry it. */
  readonly url: boolean;
  readonly embed: boolean;
  readonly slide: boolean;
  readonly export: boolean;
}

const everywhere = { url: true, embed: true, slide: true, export: true } as const;

/** Frames have neither gap explorer nor comparison. */
const notEmbedded = { url: true, embed: false, slide: true, export: true } as const;

/** One row per key: a new key of `ViewState` does not compile without one. */
export const STATE_KEYS: Readonly<Record<keyof ViewState, StateKey>> = {
  edition: { parameter: 'edition', history: 'push', ...everywhere },
  dataset: { parameter: 'data', history: 'push', ...everywhere },
  view: { parameter: 'view', history: 'push', ...everywhere },
  area: { parameter: 'area', history: 'push', ...everywhere },
  hub: { parameter: 'hub', history: 'push', ...everywhere },
  layers: { parameter: 'layers', history: 'replace', ...everywhere },
  rmoForm: { parameter: 'rmo', history: 'replace', ...everywhere },
  measure: { parameter: 'measure', history: 'replace', ...everywhere },
  method: { parameter: 'method', history: 'replace', ...everywhere },
  classes: { parameter: 'classes', history: 'replace', ...everywhere },
  breaks: { parameter: 'breaks', history: 'replace', ...everywhere },
  year: { parameter: 'year', history: 'replace', ...everywhere },
  base: { parameter: 'base', history: 'replace', ...everywhere },
  camera: { parameter: 'at', history: 'replace', ...everywhere },
  language: { parameter: 'lang', history: 'replace', ...everywhere },
  theme: {
    parameter: 'theme',
    history: 'replace',
    url: true,
    embed: true,
    slide: false,
    export: false,
  },
  sort: { parameter: 'sort', history: 'replace', ...everywhere },
  filter: { parameter: 'filter', history: 'replace', ...everywhere },
  gap: { parameter: 'gap', history: 'replace', ...notEmbedded },
  sites: { parameter: 'sites', history: 'replace', ...notEmbedded },
  compare: { parameter: 'compare', history: 'push', ...notEmbedded },
};
