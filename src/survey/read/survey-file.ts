import type { Finding } from '../../domain/survey-finding.ts';
import type { SurveyTable } from '../layout/survey-table.ts';
import type { DecodedText } from './decode-text.ts';
import type { TextEncoding } from './encoding.ts';
import type { FileKind } from './file-kind.ts';
import type { ReadLimits } from './limits.ts';

/** How far a file has been read. `fraction` runs from 0 to 1 over the whole reading. */
export interface ReadProgress {
  readonly stage: 'open' | 'decode' | 'parse' | 'layout' | 'interpret';
  readonly fraction: number;
}

/** What a caller can ask of the reading. */
export interface ReadOptions {
  /** Overrides the detected encoding of a text file. */
  readonly encoding?: TextEncoding;
  readonly limits?: Partial<ReadLimits>;
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Ends the reading with an `AbortError` at the next pause. */
  readonly signal?: AbortSignal;
  /** Findings kept whole of each kind in each column; further ones are counted. */
  readonly findingsPerGroup?: number;
}

/** One sheet with the tables on it; a text file has one sheet without a name. */
export interface SurveySheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly tables: readonly SurveyTable[];
}

/** A file as read: its tables, or why it was refused. */
export interface SurveyFile {
  readonly fileName: string;
  readonly byteLength: number;
  readonly kind: FileKind;
  /** Only for text files. */
  readonly encoding: Omit<DecodedText, 'text'> | undefined;
  readonly sheets: readonly SurveySheet[];
  readonly findings: readonly Finding[];
  /** The refusal among the findings; no sheets then. */
  readonly refusal: Finding | undefined;
}
