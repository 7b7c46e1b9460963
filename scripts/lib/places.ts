import { join } from 'node:path';

/** The project's folder, wherever it lies. */
export const PROJECT = join(import.meta.dirname, '..', '..');

/** The canonical tables. */
export const DATA = join(PROJECT, 'data');

/** Downloads and notes that may be deleted at any time; not part of the repository. */
export const CACHE = join(PROJECT, '.cache');

/** Where editions are written for the page; Vite copies what is in `public/`. */
export const EDITIONS = join(PROJECT, 'public', 'data');

/** The built site. */
export const SITE = join(PROJECT, 'dist');
