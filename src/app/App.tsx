import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactElement,
} from 'react';
import { openTiles } from '../data/open-tiles.ts';
import { buildAreaRows } from '../state/municipality-rows.ts';
import type { IgnoredParameter } from '../state/parameter.ts';
import type { Store } from '../state/store.ts';
import type { LinkFaults } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';
import { withinEdition } from '../state/within-edition.ts';
import { formatNumber } from '../text/format.ts';
import type { Text } from '../text/text.ts';
import { ErrorPanel } from '../ui/frame/ErrorPanel.tsx';
import { useEdition } from '../ui/load/use-edition.ts';
import { useStore } from '../ui/load/use-store.ts';
import { useGround } from '../ui/frame/use-ground.ts';
import { neededGroups } from '../ui/load/needed-groups.ts';
import { windowTitle, wordsOfDataset } from '../ui/dataset-words.ts';
import type { MapStatus } from '../ui/map/use-map-controller.ts';
import { PageProvider, type Page } from '../ui/page-context.ts';
import { MainPage } from './MainPage.tsx';
import { useText } from './use-text.ts';

/** The page: loads what the view needs, and shows it or says why it cannot. */
export function App(props: {
  store: Store<ViewState>;
  link: LinkFaults;
  initialText: Text;
  /** Address of the data folder, ending in `/`. */
  root: string;
  onReady: () => void;
}): ReactElement | null {
  const { store, link, initialText, root, onReady } = props;
  const view = useStore(store);
  const text = useText(view.language, initialText);
  const ground = useGround(view.theme);
  const [isSettled, setSettled] = useState(false);
  const settle = useCallback((status: MapStatus) => {
    if (status !== 'waiting') setSettled(true);
  }, []);
  const groups = useMemo(() => neededGroups(view, isSettled), [view, isSettled]);
  const { opened, edition, points, dataset, error, failures } = useEdition(
    root,
    view.edition,
    view.dataset,
    groups,
  );
  const within = useMemo(
    () => edition && withinEdition({ ...view, dataset }, edition),
    [view, dataset, edition],
  );
  const year = within?.view.year ?? view.year;
  const rows = useMemo(
    () => (edition === undefined ? [] : buildAreaRows({ edition, points, dataset, year })),
    [edition, points, dataset, year],
  );
  const tiles = useMemo(() => opened && openTiles(opened.manifest.tiles, opened.base), [opened]);
  const isReady = edition !== undefined && opened !== undefined;
  // Before the browser paints, or the first view and the live one would both stand for a moment.
  useLayoutEffect(() => {
    if (isReady || error !== undefined) onReady();
  }, [isReady, error, onReady]);
  const { language } = view;
  const words = useMemo(
    () => wordsOfDataset(text, dataset, points, { year, language }),
    [text, dataset, points, year, language],
  );
  const title = windowTitle(text, dataset, view.compare);
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (error !== undefined)
    return (
      <ErrorPanel
        error={error}
        text={text}
        onOpenNewest={() => store.update({ edition: undefined })}
      />
    );
  if (edition === undefined || within === undefined || opened === undefined || tiles === undefined)
    return null;
  const isGone = dataset !== view.dataset;
  const isUnknownHub =
    view.hub !== undefined && points.hubs?.some(({ id }) => id === view.hub) === false;
  const page: Page = {
    view: within.view,
    change: store.update,
    edition,
    opened,
    points,
    rows,
    text: words,
    format: formatNumber(view.language),
    ground,
  };
  return (
    <PageProvider value={page}>
      <MainPage
        onStatus={settle}
        tiles={tiles}
        root={root}
        link={{
          ...link,
          ignored: [
            ...link.ignored,
            ...within.ignored,
            ...(isUnknownHub
              ? [{ parameter: 'hub', found: view.hub ?? '', expected: undefined }]
              : []),
            ...(isGone ? [IMPORTED_GONE] : []),
          ],
        }}
        failures={failures}
      />
    </PageProvider>
  );
}

/** The link asks for the reader's own data, and this device keeps none. */
const IMPORTED_GONE: IgnoredParameter = {
  parameter: 'data',
  found: 'imported',
  expected: undefined,
};
