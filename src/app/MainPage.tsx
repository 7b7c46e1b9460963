import { listedDates } from '../domain/depopulation.ts';
import { memo, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { DataError } from '../data/data-error.ts';
import type { TileReader } from '../data/tile-archive.ts';
import { buildAreaFill } from '../state/build-area-fill.ts';
import type { LinkFaults } from '../state/url.ts';
import { drawsCells, showsTable, withTable, NATION } from '../state/view-state.ts';
import type { Text } from '../text/text.ts';
import { FootLinks } from '../ui/frame/FootLinks.tsx';
import type { GapView } from '../ui/gap/use-gap-view.ts';
import { ImportedBand } from '../ui/frame/ImportedBand.tsx';
import { latePart } from '../ui/frame/late-part.tsx';
import { Notices } from '../ui/frame/Notices.tsx';
import { SiteHeader } from '../ui/frame/SiteHeader.tsx';
import { SummaryLine } from '../ui/frame/SummaryLine.tsx';
import { GaugePanel } from '../ui/gauge/GaugePanel.tsx';
import { LayerPanel } from '../ui/layers/LayerPanel.tsx';
import { YearSlider } from '../ui/layers/YearSlider.tsx';
import { Legend } from '../ui/legend/Legend.tsx';
import { useCells } from '../ui/load/use-cells.ts';
import { hasPractice, type ComparisonView } from '../ui/compare/comparison-view.ts';
import { MapPane } from '../ui/map/MapPane.tsx';
import { stillPictureOf } from '../ui/map/still-picture.ts';
import type { MapStatus } from '../ui/map/use-map-controller.ts';
import { usePage } from '../ui/page-context.ts';
import { ProfilePanel } from '../ui/profile/ProfilePanel.tsx';

const waiting = (text: Text): ReactElement => <p role="status">{text.site.loading}</p>;

// Each loads with its layer or view: the first view goes without.
const Table = latePart(() => import('../ui/table/TablePane.tsx'), {
  name: (text) => text.panels.table,
  waiting: (text) => <p className="table-pane map-loading">{text.site.loading}</p>,
  className: 'table-pane',
});
const GapExplorer = latePart(() => import('../ui/gap/GapExplorer.tsx'), {
  name: (text) => text.layers.gap,
  waiting,
});
const Comparison = latePart(() => import('../ui/compare/Comparison.tsx'), {
  name: (text) => text.views.compare,
  waiting: (text) => <div className="compare map-loading">{text.site.loading}</div>,
  className: 'part-failure-on-map',
});
const ComparePanel = latePart(() => import('../ui/compare/ComparePanel.tsx'), {
  name: (text) => text.views.compare,
  waiting,
});
const DifferenceLegend = latePart(() => import('../ui/compare/DifferenceLegend.tsx'), {
  name: (text) => text.legend.heading,
});
const ClassChangeLegend = latePart(() => import('../ui/compare/ClassChangeLegend.tsx'), {
  name: (text) => text.legend.heading,
});
const GapLegend = latePart(() => import('../ui/gap/GapLegend.tsx'), {
  name: (text) => text.legend.heading,
});

// These read nothing of the map: they rest while the slider of the gap explorer moves.
const Header = memo(SiteHeader);
const Layers = memo(LayerPanel);
const Years = memo(YearSlider);
const Gauges = memo(GaugePanel);
const Profile = memo(ProfilePanel);

/** Parts of the sheet on narrow screens; on wide ones all are in sight. */
const SHEET_TABS = ['goals', 'layers', 'table'] as const;

type SheetTab = (typeof SHEET_TABS)[number];

/** The whole page around the map: what to show, where, how far to the target, what it means. */
export function MainPage(props: {
  tiles: TileReader;
  /** Address of the data folder, ending in `/`: where another edition would be found. */
  root: string;
  link: LinkFaults;
  failures: readonly DataError[];
  /** Hears when the first drawing stands. */
  onStatus?: (status: MapStatus) => void;
}): ReactElement {
  const { view, change, rows, edition, opened, text } = usePage();
  const { layers, rmoForm, measure, method, classes, breaks } = view;
  const [gap, setGap] = useState<GapView>();
  const layerFill = useMemo(
    () =>
      buildAreaFill(
        { layers, rmoForm, measure, method, classes, breaks },
        rows,
        edition.national.projectionBlocks,
      ),
    [layers, rmoForm, measure, method, classes, breaks, rows, edition],
  );
  const [comparison, setComparison] = useState<ComparisonView>();
  const ownFill = gap?.fill ?? layerFill;
  const compared = comparison?.status === 'ready' ? comparison : undefined;
  const fill = compared?.fill ?? ownFill;
  const still = stillPictureOf(view, fill, listedDates(edition.municipalities));
  const { cells, failure } = useCells(opened, edition, drawsCells(view));
  const [tab, setTab] = useState<SheetTab>(showsTable(view) ? 'table' : 'goals');
  const hasSelection = view.area !== NATION || view.hub !== undefined;
  const hasTable = showsTable(view);
  useEffect(() => {
    // Escape brings the gauges back from anywhere but a field or the map, which has its own.
    const back = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (
        event.target instanceof HTMLElement &&
        event.target.closest('input, select, .map-area, [popover]')
      )
        return;
      change({ area: NATION, hub: undefined, camera: undefined });
    };
    document.addEventListener('keydown', back);
    return () => document.removeEventListener('keydown', back);
  }, [change]);
  const hasGap = view.gap !== undefined;
  const isCompared = view.compare !== undefined;
  const pane = {
    cells,
    tiles: props.tiles,
    ...(props.onStatus === undefined ? {} : { onStatus: props.onStatus }),
  };
  const goalsName = isCompared
    ? text.views.compare
    : hasGap
      ? text.layers.gap
      : text.panels[hasSelection ? 'profile' : 'goals'];
  const openTable = (): void => {
    change({ view: withTable(view, !hasTable), camera: undefined });
    setTab('table');
  };
  return (
    <div
      className="page"
      data-tab={tab}
      data-table={hasTable}
      data-compared={isCompared && !hasTable}
    >
      <button type="button" className="skip-link" onClick={openTable}>
        {text.site.openTable}
      </button>
      <Header />
      {hasPractice(comparison, view) && (
        <aside className="exercise-band" aria-label={text.dataset.exerciseMark}>
          {text.dataset.exerciseBand}
        </aside>
      )}
      {view.dataset === 'imported' && <ImportedBand />}
      <Notices
        link={props.link}
        failures={failure ? [...props.failures, failure] : props.failures}
      />
      <main className="columns" id="main">
        {isCompared ? (
          <Comparison
            {...pane}
            fill={ownFill}
            gap={gap}
            root={props.root}
            onView={setComparison}
            instead={<MapPane {...pane} fill={ownFill} gap={gap?.onMap} />}
          />
        ) : (
          <MapPane
            {...pane}
            fill={ownFill}
            stillPicture={still && `${opened.base}${still}`}
            gap={gap?.onMap}
          />
        )}
        <div className="sheet-tabs" role="group" aria-label={text.panels.label}>
          {SHEET_TABS.map((known) => (
            <button
              key={known}
              type="button"
              aria-pressed={tab === known}
              onClick={() => {
                setTab(known);
                if (known === 'table' && !hasTable) change({ view: withTable(view, true) });
              }}
            >
              {known === 'goals' ? goalsName : text.panels[known]}
            </button>
          ))}
        </div>
        <div className="left-panel">
          <Layers />
          <Years />
          {gap !== undefined && fill?.kind !== 'difference' && (
            <GapLegend fill={gap.fill} explorer={gap.explorer} notes={gap.onMap.notes} />
          )}
          {compared?.fill?.kind === 'difference' && typeof compared.figures !== 'string' && (
            <DifferenceLegend fill={compared.fill} figures={compared.figures} />
          )}
          {compared?.fill?.kind === 'classChange' && compared.classes !== undefined && (
            <ClassChangeLegend fill={compared.fill} classes={compared.classes} />
          )}
          <Legend fill={fill} />
        </div>
        {hasTable && <Table />}
        <div className="right-panel">
          {isCompared && <ComparePanel comparison={comparison} />}
          {hasGap && <GapExplorer onView={setGap} />}
          {hasSelection && <Profile />}
          {!hasSelection && !isCompared && <Gauges />}
        </div>
      </main>
      <footer className="page-foot">
        <button type="button" className="table-toggle" aria-expanded={hasTable} onClick={openTable}>
          <span aria-hidden="true">{hasTable ? '▼ ' : '▲ '}</span>
          {hasTable ? text.table.close : text.table.open(rows.length)}
        </button>
        <SummaryLine fill={fill} />
        <FootLinks />
      </footer>
    </div>
  );
}
