/** A published source; every row or column of the tables names one by `id`. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Date of publication as far as known, or empty. */
  readonly published: string;
  readonly url: string;
  readonly licence: string;
  /** What the source covers and how it was used. */
  readonly note: string;
}
