import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { openTiles } from '../data/open-tiles.ts';
import type { Language } from '../domain/language.ts';
import { buildAreaFill } from '../state/build-area-fill.ts';
import { findArea } from '../state/area.ts';
import { buildAreaRows } from '../state/municipality-rows.ts';
import type { Store } from '../state/store.ts';
import { drawsCells, NATION, type ViewState } from '../state/view-state.ts';
import { formatNumber } from '../text/format.ts';
import { loadText, type Text } from '../text/text.ts';
import { useGround } from '../ui/frame/use-ground.ts';
import { neededGroups } from '../ui/load/needed-groups.ts';
import { useCells } from '../ui/load/use-cells.ts';
import { useEdition } from '../ui/load/use-edition.ts';
import { useStore } from '../ui/load/use-store.ts';
import { MapPane } from '../ui/map/MapPane.tsx';
import type { MapStatus } from '../ui/map/use-map-controller.ts';
import { PageProvider, usePage, type Page } from '../ui/page-context.ts';
import '../ui/styles/map.css';

/** What the moving map of a frame is made from. */
export interface MovingMapSetup {
  readonly store: Store<ViewState>;
  /** Words of the view's language; others load when it changes. */
  readonly text: Text;
  /** Address of the data folder, ending in `/`. */
  readonly root: string;
  /** `ready`: it can take the drawing's place; `failed`: the drawing stays. */
  readonly onStatus: (status: MapStatus) => void;
}

/** Puts the moving map into an element of the frame. */
export function mountMovingMap(element: HTMLElement, setup: MovingMapSetup): Root {
  const root = createRoot(element);
  root.render(<MovingMap {...setup} />);
  return root;
}

function MovingMap(props: MovingMapSetup): ReactElement | null {
  const { store, root, onStatus } = props;
  const view = useStore(store);
  const text = useWords(view.language, props.text);
  const ground = useGround(view.theme);
  const groups = useMemo(() => neededGroups(view), [view]);
  const { opened, edition, points } = useEdition(root, view.edition, view.dataset, groups);
  const { dataset, year } = view;
  const rows = useMemo(
    () => (edition === undefined ? [] : buildAreaRows({ edition, points, dataset, year })),
    [edition, points, dataset, year],
  );
  if (opened === undefined || edition === undefined) return null;
  const page: Page = {
    view: findArea(edition, view.area) === undefined ? { ...view, area: NATION } : view,
    change: store.update,
    edition,
    opened,
    points,
    rows,
    text,
    format: formatNumber(view.language),
    ground,
  };
  return (
    <PageProvider value={page}>
      <FramedMap onStatus={onStatus} />
    </PageProvider>
  );
}

function useWords(language: Language, initial: Text): Text {
  const [text, setText] = useState(initial);
  useEffect(() => {
    let isCurrent = true;
    void loadText(language).then((loaded) => {
      if (isCurrent) setText(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return text;
}

function FramedMap(props: Pick<MovingMapSetup, 'onStatus'>): ReactElement | null {
  const { view, rows, edition, opened } = usePage();
  const { layers, rmoForm, measure, method, classes, breaks } = view;
  const fill = useMemo(
    () =>
      buildAreaFill(
        { layers, rmoForm, measure, method, classes, breaks },
        rows,
        edition.national.projectionBlocks,
      ),
    [layers, rmoForm, measure, method, classes, breaks, rows, edition],
  );
  const { cells, failure } = useCells(opened, edition, drawsCells(view));
  // Without their places the frame keeps its own drawing, and says so.
  const { onStatus } = props;
  useEffect(() => {
    if (failure !== undefined) onStatus('failed');
  }, [failure, onStatus]);
  const tiles = useMemo(() => openTiles(opened.manifest.tiles, opened.base), [opened]);
  if (failure !== undefined) return null;
  return <MapPane fill={fill} cells={cells} tiles={tiles} isEmbedded onStatus={onStatus} />;
}
