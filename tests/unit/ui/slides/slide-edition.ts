import type { Source } from '../../../../src/domain/source.ts';
import type { LoadedEdition } from '../../../../src/domain/loaded-edition.ts';
import { smallEdition } from '../../state/small-edition.ts';

const small = smallEdition([
  { code: '39405', name: '檮原町', kana: '', newer: 'full', older: 'full', figures: {} },
]);

/** An edition of one municipality with what the foot of a slide names: sources and boundaries. */
export function slideEdition(
  sources: readonly Pick<Source, 'id' | 'publisher' | 'title'>[],
  credit: { readonly ja: string; readonly en: string },
): LoadedEdition {
  const manifest = {
    ...small.manifest,
    edition: '2026-11-21',
    sources,
    boundarySource: { credit },
  };
  return { ...small, manifest } as unknown as LoadedEdition;
}
