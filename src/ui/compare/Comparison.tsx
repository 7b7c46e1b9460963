import { useEffect, useMemo, type ReactElement } from 'react';
import { openTiles } from '../../data/open-tiles.ts';
import type { TileReader } from '../../data/tile-archive.ts';
import type { CellPlaces } from '../../map/cell-places.ts';
import type { AreaFill } from '../../state/area-fill.ts';
import { otherView } from '../../state/compare-view.ts';
import type { CompareSettings } from '../../state/compare-settings.ts';
import { buildAreaRows } from '../../state/municipality-rows.ts';
import type { GapView } from '../gap/use-gap-view.ts';
import { neededGroups } from '../load/needed-groups.ts';
import { useEdition } from '../load/use-edition.ts';
import type { MapStatus } from '../map/use-map-controller.ts';
import { usePage } from '../page-context.ts';
import { errorWords } from '../frame/error-words.ts';
import '../styles/compare.css';
import type { ComparisonView } from './comparison-view.ts';
import { CompareSides } from './CompareSides.tsx';
import type { OtherSide } from './use-other-page.ts';
import { useCompareWords, type CompareWords } from './use-compare-words.ts';

/** What a comparison is made from, beside the page. */
export interface ComparisonProps {
  /** Fill and gap explorer of side A. */
  readonly fill: AreaFill | undefined;
  readonly gap: GapView | undefined;
  readonly cells: CellPlaces | undefined;
  readonly tiles: TileReader;
  /** Address of the data folder, ending in `/`. */
  readonly root: string;
  readonly onStatus?: (status: MapStatus) => void;
  /** Hears what legend, panel and summary show. */
  readonly onView: (view: ComparisonView | undefined) => void;
}

/** 比べる: the view beside another area, edition, year or data set. Loaded when first asked for. */
export default function Comparison(props: ComparisonProps): ReactElement {
  const { view, text } = usePage();
  const { loaded, failure } = useCompareWords(view.language);
  const { compare } = view;
  const { onView } = props;
  useEffect(() => () => onView(undefined), [onView]);
  if (failure !== undefined)
    return (
      <section className="map-pane compare-failed">
        <p>{errorWords(text, failure)}</p>
      </section>
    );
  if (loaded === undefined || compare === undefined) return <section className="map-pane" />;
  const { kind } = compare.with;
  const given = { ...props, loaded, compare };
  return kind === 'edition' || kind === 'dataset' ? (
    // Made anew for each, so that tables of one edition never stand with points of another.
    <LoadedOther key={compareKey(compare)} {...given} />
  ) : (
    <SameTables {...given} />
  );
}

function compareKey({ with: other }: CompareSettings): string {
  return other.kind === 'edition' ? other.edition : other.kind === 'dataset' ? other.dataset : '';
}

/** A comparison with its words. */
export interface WordedProps extends ComparisonProps {
  readonly loaded: CompareWords;
  readonly compare: CompareSettings;
}

/** Another area or year: of the tables that are loaded already. */
function SameTables(props: WordedProps): ReactElement {
  const { tiles, compare } = props;
  const { view, edition, opened, points, rows } = usePage();
  const { dataset } = view;
  const year = compare.with.kind === 'year' ? compare.with.year : view.year;
  const isOtherYear = year !== view.year;
  const other = useMemo(
    (): OtherSide => ({
      edition,
      opened,
      points,
      dataset,
      rows: isOtherYear ? buildAreaRows({ edition, points, dataset, year }) : rows,
      tiles,
    }),
    [edition, opened, points, dataset, rows, tiles, year, isOtherYear],
  );
  return <CompareSides {...props} other={other} />;
}

/** Another edition or data set: loaded and verified like the first. */
function LoadedOther(props: WordedProps): ReactElement {
  const { root, compare, onView, loaded } = props;
  const { view, text } = usePage();
  const wanted = otherView(view, compare.with);
  const groups = neededGroups(wanted);
  const { opened, edition, points, dataset, error } = useEdition(
    root,
    wanted.edition,
    wanted.dataset,
    groups,
  );
  const { year } = wanted;
  const tiles = useMemo(() => opened && openTiles(opened.manifest.tiles, opened.base), [opened]);
  const other = useMemo(
    (): OtherSide | undefined =>
      edition &&
      opened &&
      tiles && {
        edition,
        opened,
        points,
        dataset,
        rows: buildAreaRows({ edition, points, dataset, year }),
        tiles,
      },
    [edition, opened, points, dataset, tiles, year],
  );
  const isAsked = wanted.edition === undefined || opened?.manifest.edition === wanted.edition;
  const failure = error === undefined ? undefined : loaded.words.failed(errorWords(text, error));
  useEffect(() => {
    if (failure !== undefined) onView({ status: 'failed', failure });
  }, [failure, onView]);
  if (failure !== undefined)
    return (
      <section className="map-pane compare-failed" role="alert">
        <p>{failure}</p>
      </section>
    );
  if (other === undefined || !isAsked)
    return (
      <section className="map-pane compare-failed">
        <p role="status">{text.site.loading}</p>
      </section>
    );
  return <CompareSides {...props} other={other} />;
}
