/* What the search needs, in one file of its own: it loads when a reader first enters the box. */
export { asksFormerNames, findsAsTyped, search } from '../../domain/search.ts';
export { buildSearchIndex } from '../../domain/search-index.ts';
export { loadChanges } from '../../data/load-changes.ts';
