/** Begins the names of shapes that are hatched, until the file is finished. */
export const HATCHED = '#hatched#';
