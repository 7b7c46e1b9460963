/** What went wrong with a file of an edition. */
export type DataErrorKind =
  | 'unreachable'
  | 'missing'
  | 'mismatch'
  | 'notJson'
  | 'format'
  | 'unknownEdition'
  | 'incomplete';

/**
 * A file of the edition that cannot be used. `kind` chooses the words shown,
 * `path` names the file, `found` and `expected` say what differs.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly kind: DataErrorKind;
  readonly path: string;
  readonly found: string;
  readonly expected: string;

  constructor(kind: DataErrorKind, path: string, found = '', expected = '') {
    super(`${kind}: ${path}${found === '' ? '' : `: found ${found}, expected ${expected}`}`);
    this.kind = kind;
    this.path = path;
    this.found = found;
    this.expected = expected;
  }
}
