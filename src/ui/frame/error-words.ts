import { DataError } from '../../data/data-error.ts';
import type { FrameText } from '../../text/text.ts';

/** A failure in words that say what is wrong and what to do. */
export function errorWords({ errors }: FrameText, error: unknown): string {
  if (!(error instanceof DataError))
    return `${errors.unexpected} ${error instanceof Error ? error.message : String(error)}`;
  const path = shortPath(error.path);
  return errors[error.kind](path, error.found, error.expected);
}

/** The part of an address that an administrator looks for on the server. */
function shortPath(path: string): string {
  const data = path.lastIndexOf('/data/');
  return data < 0 ? path : path.slice(data + 1);
}
