import type { ReactElement } from 'react';
import type { Scene } from '../../map/scene.ts';
import { markOfDataset } from '../dataset-words.ts';
import { usePage } from '../page-context.ts';
import type { MapFailure } from './use-map-controller.ts';

/** What a reader must know about the drawing itself, and practice data named in its corner. */
export function MapNotes(props: {
  failures: ReadonlySet<MapFailure>;
  /** What is drawn, which is the map until the places of the other are there. */
  drawing: Scene['drawing'];
  further?: readonly string[] | undefined;
  /** A frame says what its drawing is above it. */
  isEmbedded: boolean;
}): ReactElement {
  const { view, text, edition } = usePage();
  const { failures, drawing } = props;
  const hasPolygons = edition.manifest.municipalityGeometry === 'polygon';
  const notes = [
    drawing === 'cells' && !props.isEmbedded && text.map.cellsNote,
    drawing === 'map' && !hasPolygons && text.map.dotsNote,
    failures.has('webgl') && text.map.noWebgl,
    failures.has('tiles') && text.map.tilesFailed,
    failures.has('context') && text.map.contextLost,
    failures.has('base') && view.base !== 'none' && text.map.offlineBase,
    ...(props.further ?? []),
  ].filter((note) => note !== false);
  const mark = markOfDataset(text, view.dataset);
  return (
    <div className="map-notes" role="status">
      {mark !== undefined && <strong className="exercise-mark">{mark}</strong>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
