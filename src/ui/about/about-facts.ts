import type { Manifest } from '../../domain/edition.ts';
import type { NationalTable } from '../../domain/edition.ts';
import type { AboutWords } from '../../text/about-text.ts';
import type { Wording } from '../gauge/gauge-words.ts';

/** What every part of the about page is made from. */
export interface AboutFacts extends AboutWords {
  readonly manifest: Manifest;
  readonly national: NationalTable;
  readonly wording: Wording;
  /** Address of the edition's files, ending in `/`. */
  readonly base: string;
}
