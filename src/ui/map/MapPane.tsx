import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { HTMLAttributes, ReactElement } from 'react';
import type { TileReader } from '../../data/tile-archive.ts';
import type { CameraLink, MapSide } from '../../map/camera-link.ts';
import type { CellPlaces } from '../../map/cell-places.ts';
import type { ScreenPoint } from '../../map/map-controller.ts';
import { mergedBeyond } from '../../map/drawing/draw-gap.ts';
import type { GapScene } from '../../map/gap-scene.ts';
import type { MapTarget } from '../../map/scene.ts';
import type { Bounds, LongitudeLatitude } from '../../domain/position.ts';
import type { AreaFill } from '../../state/area-fill.ts';
import { drillDown } from '../../state/area.ts';
import type { Text } from '../../text/text.ts';
import { Breadcrumb } from '../frame/Breadcrumb.tsx';
import { ViewSwitch } from '../frame/ViewSwitch.tsx';
import { usePage } from '../page-context.ts';
import { useRunsScript } from '../use-runs-script.ts';
import { AreaFocus } from './AreaFocus.tsx';
import { DrawingMap } from './DrawingMap.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { MapCredit } from './MapCredit.tsx';
import { MapNotes } from './MapNotes.tsx';
import { StillPicture } from './StillPicture.tsx';
import { Tooltip } from './Tooltip.tsx';
import { TooltipContent } from './tooltip-content.tsx';
import { useAreaInFocus } from './use-area-in-focus.ts';
import { useAreaKeys } from './use-area-keys.ts';
import { useMapController, type MapFailure, type MapStatus } from './use-map-controller.ts';
import { useScene } from './use-scene.ts';
import { drawsCells } from '../../state/view-state.ts';

/** What the gap explorer adds to the map pane while it is open. */
export interface GapOnMap {
  readonly scene: GapScene;
  /** What must be read with the picture: how it was measured, and against which hubs. */
  readonly notes: readonly string[];
  /** Further lines of a tooltip. */
  readonly describe: (target: MapTarget) => readonly string[];
  /** Takes the place of the next click on the map, while hypothetical hubs are being added. */
  readonly onPlace: ((position: LongitudeLatitude) => void) | undefined;
  readonly onPoint: (row: number) => void;
  /** Moves a hypothetical hub that is being dragged; `isEnd` when it has been let go. */
  readonly onMoveSite: (index: number, position: LongitudeLatitude, isEnd: boolean) => void;
}

/** What makes a map one of the two of a comparison. */
export interface ComparedSide {
  readonly side: MapSide;
  /** What this side shows, such as `A：高知県`. */
  readonly name: string;
  /** Where both look when the reader has not moved them: frames of one size. */
  readonly fit: Bounds;
  readonly link: CameraLink;
}

/** What the map pane needs beside the page. */
export interface MapPaneProps {
  readonly fill: AreaFill | undefined;
  readonly cells: CellPlaces | undefined;
  readonly tiles: TileReader;
  /** Address of the still picture that stands until the map is drawn, where there is one of it. */
  readonly stillPicture?: string | undefined;
  readonly gap?: GapOnMap | undefined;
  readonly compared?: ComparedSide;
  /** Lines of a tooltip about the comparison. */
  readonly describe?: (target: MapTarget) => readonly string[];
  /** In a frame of another page: no switch of views, and gestures leave the page's scrolling alone. */
  readonly isEmbedded?: boolean;
  /** Hears when the map is drawn, or why it never will be. */
  readonly onStatus?: (status: MapStatus) => void;
}

/** The map in its frame: breadcrumb, switch, zoom, tooltip, notes. One tab stop for all areas. */
export function MapPane(props: MapPaneProps): ReactElement {
  const { fill, cells, tiles, stillPicture, gap, compared, onStatus } = props;
  const { isEmbedded = false, describe } = props;
  const page = usePage();
  const { view, change, text } = page;
  const container = useRef<HTMLDivElement>(null);
  const inFocus = useAreaInFocus();
  const { focused, isAtEnd, focusOn } = inFocus;
  const [showsKeys, setShowsKeys] = useState(false);
  const [pointed, setPointed] = useState<{ target: MapTarget; at: ScreenPoint }>();
  const [failures, setFailures] = useState<ReadonlySet<MapFailure>>(new Set());
  const onCells = drawsCells(view);
  const own = useScene(page, fill, onCells ? cells : undefined, focused, gap?.scene);
  const fit = compared?.fit;
  const scene = useMemo(() => (fit === undefined ? own : { ...own, fit }), [own, fit]);
  const keysId = useId();
  const runsScript = useRunsScript();
  const choose = (target: MapTarget | undefined): void => {
    if (target?.kind === 'hub') {
      const hub = page.points.hubs?.find(({ id }) => id === target.id);
      if (hub !== undefined) change({ hub: hub.id, area: hub.municipalityCode });
    } else if (target?.kind === 'cluster') controller.current?.openCluster(target);
    else if (target?.kind === 'gapPoint') gap?.onPoint(target.row);
    else if (target?.kind === 'site') return;
    else if (target?.kind === 'prefecture')
      change({ area: target.code, hub: undefined, camera: undefined });
    else if (target !== undefined)
      change({ area: drillDown(view.area, target.code), hub: undefined, camera: undefined });
  };
  const isWanted =
    view.view !== 'light' &&
    !(['tiles', 'webgl', 'context'] as const).some((part) => failures.has(part));
  const { status, controller } = useMapController({
    container,
    page,
    scene,
    tiles,
    isWanted,
    isEmbedded,
    handlers: {
      onPoint: (target, at) => setPointed(target && { target, at }),
      onChoose: (target, at, position) => {
        if (gap?.onPlace !== undefined && !onCells) {
          gap.onPlace(position);
          return;
        }
        setPointed(target && { target, at });
        choose(target);
      },
      onCamera: (camera) => change({ camera }),
      onDragSite: (index, position, at, isEnd) => {
        setPointed({ target: { kind: 'site', index }, at });
        gap?.onMoveSite(index, position, isEnd);
      },
      onMove: (camera) => compared?.link.moved(compared.side, camera),
      onFailure: (part) => setFailures((known) => new Set([...known, part])),
    },
  });
  useEffect(() => onStatus?.(status), [status, onStatus]);
  const [link, side] = [compared?.link, compared?.side];
  useEffect(
    () => side && link?.join(side, (camera) => controller.current?.follow(camera)),
    [link, side, controller],
  );
  const zoomBy = useCallback((levels: number) => controller.current?.zoomBy(levels), [controller]);
  const onKeyDown = useAreaKeys(page, onCells ? cells : undefined, inFocus, zoomBy);
  const focusedTarget = focused === undefined ? undefined : targetOf(focused);
  const further = (target: MapTarget): readonly string[] => [
    ...(describe?.(target) ?? []),
    ...(gap?.describe(target) ?? []),
  ];
  const plain = scene.drawing === 'cells' ? text.map.labelCells : text.map.label;
  const label = compared === undefined ? plain : `${plain}${text.marks.brackets(compared.name)}`;
  // In the page as the build writes it no key works: there the map is a picture with a name.
  const keyStop: HTMLAttributes<HTMLDivElement> | false = runsScript && {
    tabIndex: 0,
    role: 'application',
    'aria-label': label,
    'aria-describedby': keysId,
    onKeyDown: (event) => {
      if (event.key === '?') setShowsKeys(!showsKeys);
      else if (event.key === 'Escape' && showsKeys) setShowsKeys(false);
      else onKeyDown(event);
    },
    onBlur: () => {
      focusOn(undefined);
      setShowsKeys(false);
    },
    onPointerLeave: () => setPointed(undefined),
  };
  return (
    <section className="map-pane" aria-label={label}>
      {compared !== undefined && <h2 className="compare-side">{compared.name}</h2>}
      <div className="map-tools">
        <Breadcrumb of={compared?.name} />
        {!isEmbedded && compared === undefined && <ViewSwitch />}
      </div>
      <div className="map-frame">
        <div
          className="map-area"
          data-status={status}
          data-drawing={scene.drawing}
          data-placing={gap?.onPlace !== undefined && !onCells}
          {...keyStop}
        >
          <div ref={container} className="map-container" aria-hidden="true" />
          {status === 'waiting' && stillPicture !== undefined && (
            <StillPicture source={stillPicture} alt={text.map.staticAlt(text.site.title)} />
          )}
          {status === 'waiting' && stillPicture === undefined && (
            <p className="map-loading" role="status">
              {text.site.loading}
            </p>
          )}
          {status === 'failed' && (
            <DrawingMap scene={scene} onPoint={setPointed} onChoose={choose} />
          )}
          {pointed !== undefined && focused === undefined && (
            <Tooltip at={pointed.at}>
              <TooltipContent target={pointed.target} fill={fill} />
              <TooltipLines lines={further(pointed.target)} />
            </Tooltip>
          )}
          <AreaFocus
            code={focused}
            isAtEnd={isAtEnd}
            fill={fill}
            further={focusedTarget && further(focusedTarget)}
          />
          {showsKeys && <KeyHelp />}
        </div>
        {status === 'ready' && (
          <div className="zoom-buttons">
            <button type="button" aria-label={text.map.zoomIn} onClick={() => zoomBy(1)}>
              ＋
            </button>
            <button type="button" aria-label={text.map.zoomOut} onClick={() => zoomBy(-1)}>
              －
            </button>
          </div>
        )}
      </div>
      {runsScript && (
        <p id={keysId} className="visually-hidden">
          {text.map.keys} {text.focus.keysHint}
        </p>
      )}
      <MapNotes
        failures={failures}
        drawing={scene.drawing}
        further={furtherNotes(gap, failures.has('webgl'), text)}
        isEmbedded={isEmbedded}
      />
      <MapCredit />
    </section>
  );
}

function TooltipLines({ lines }: { lines: readonly string[] }): ReactElement {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function targetOf(code: string): MapTarget {
  return { kind: code.length === 2 ? 'prefecture' : 'municipality', code };
}

/** How gaps were measured; where they are drawn as shapes, also that cells were put together. */
function furtherNotes(
  gap: GapOnMap | undefined,
  isDrawn: boolean,
  text: Text,
): readonly string[] | undefined {
  const kilometres = gap && isDrawn ? mergedBeyond(gap.scene).kilometres : undefined;
  return kilometres === undefined
    ? gap?.notes
    : [...(gap?.notes ?? []), text.map.mergedCells(kilometres)];
}
