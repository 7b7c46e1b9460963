import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { sceneFit } from '../../map/build-scene.ts';
import { CameraLink } from '../../map/camera-link.ts';
import { NO_GAP } from '../../map/gap-scene.ts';
import { shareView } from '../../map/shared-view.ts';
import { buildAreaFill } from '../../state/build-area-fill.ts';
import { classChangeFill } from '../../state/class-change.ts';
import { differenceFill } from '../../state/difference-fill.ts';
import { shareBreaks } from '../../state/shared-fills.ts';
import { ViewSwitch } from '../frame/ViewSwitch.tsx';
import type { GapView } from '../gap/use-gap-view.ts';
import { useCells } from '../load/use-cells.ts';
import { MapPane, type GapOnMap } from '../map/MapPane.tsx';
import { PageProvider, usePage, type Page } from '../page-context.ts';
import { describeClasses } from './class-change-words.ts';
import { compareClasses } from './compared-classes.ts';
import { compareFigures } from './compared-figures.ts';
import type { ComparisonView } from './comparison-view.ts';
import type { WordedProps } from './Comparison.tsx';
import { describePair } from './describe-pair.ts';
import { OtherGap } from './OtherGap.tsx';
import { sideName } from './side-name.ts';
import { useOtherPage, type OtherSide } from './use-other-page.ts';
import { drawsCells } from '../../state/view-state.ts';

/** Two maps with one camera and one set of colours, or the map of their differences. */
export function CompareSides(props: WordedProps & { readonly other: OtherSide }): ReactElement {
  const { other, compare, loaded, gap, cells, onView } = props;
  const page = usePage();
  const { view, edition } = page;
  const { words } = loaded;
  const onCells = drawsCells(view);
  const isOtherEdition = other.opened.manifest.edition !== edition.manifest.edition;
  const { cells: ownCells } = useCells(other.opened, other.edition, onCells && isOtherEdition);
  const cellsB = isOtherEdition ? ownCells : cells;
  const areaB = compare.with.kind === 'area' ? compare.with.area : view.area;
  const { fits, offset } = useMemo(
    () =>
      shareView(
        sceneFit(edition, onCells ? cells : undefined, view.area),
        sceneFit(edition, onCells ? cells : undefined, areaB),
      ),
    [edition, onCells, cells, view.area, areaB],
  );
  const link = useMemo(() => new CameraLink(offset), [offset]);
  const pageB = useOtherPage(page, other, compare, loaded.plain, offset);
  const [gapB, setGapB] = useState<GapView>();
  const sides = useSides(props, pageB, gapB);
  const names = useMemo(() => {
    const { kind } = compare.with;
    return {
      a: sideName(page, kind, words),
      b: sideName(pageB, kind, words),
    };
  }, [compare.with, page, pageB, words]);
  const figures = useMemo(
    () => compareFigures(sides.a, sides.b, compare.with, words),
    [sides, compare.with, words],
  );
  const compared = useMemo(
    () => (figures === 'classes' ? compareClasses(sides.a, sides.b, compare.with) : undefined),
    [figures, sides, compare.with],
  );
  const differences = useMemo(() => {
    if (compared !== undefined) return classChangeFill(compared.pairs);
    return typeof figures === 'string'
      ? undefined
      : differenceFill(figures.pairs, figures.level, figures.digits);
  }, [figures, compared]);
  const known = useLastKnown(differences, compare.with);
  // While one side is still at work the map of differences stays, and waits for nothing new.
  const isWaiting = figures === 'loading';
  const isDifference = compare.form === 'difference' && (differences !== undefined || isWaiting);
  const shown = isDifference ? (differences ?? known) : sides.a.fill;
  useEffect(() => {
    onView({ status: 'ready', fill: shown, names, sides, figures, classes: compared });
  }, [onView, shown, names, sides, figures, compared]);
  const describe = (code: string): readonly string[] => {
    if (compared !== undefined) return describeClasses(page, words, compared, code);
    return typeof figures === 'string' ? [] : describePair(page, words, figures, names, code);
  };
  const common = {
    describe: (target: { readonly kind: string; readonly code?: string }) =>
      target.code === undefined ? [] : describe(target.code),
  };
  const nameA = words.side('A', names.a);
  const nameB = words.side('B', names.b);
  const differenceName =
    compared === undefined
      ? words.legend.heading(`${nameA}${page.text.marks.comma}${nameB}`)
      : words.changes.heading(compared.before, compared.after);
  const onStatus = props.onStatus === undefined ? {} : { onStatus: props.onStatus };
  return (
    <div className="compare" data-form={isDifference ? 'difference' : 'sides'}>
      {view.gap !== undefined && gap !== undefined && (
        <OtherGap
          page={pageB}
          own={gap.explorer}
          isShared={compare.with.kind === 'area'}
          onView={setGapB}
        />
      )}
      <div className="compare-bar">
        <ViewSwitch />
      </div>
      <div className="compare-sides">
        <MapPane
          {...common}
          {...onStatus}
          fill={shown}
          cells={cells}
          tiles={props.tiles}
          gap={isDifference ? gap && withoutMarks(gap) : gap?.onMap}
          compared={{
            side: 'a',
            name: isDifference ? differenceName : nameA,
            fit: isDifference ? sceneFit(edition, onCells ? cells : undefined, view.area) : fits[0],
            link,
          }}
        />
        {!isDifference && (
          <PageProvider value={pageB}>
            <MapPane
              {...common}
              fill={sides.b.fill}
              cells={cellsB}
              tiles={other.tiles}
              gap={gapB?.onMap}
              compared={{ side: 'b', name: nameB, fit: fits[1], link }}
            />
          </PageProvider>
        )}
      </div>
    </div>
  );
}

/** The last value that was there for what is asked about. */
function useLastKnown<T>(value: T | undefined, of: unknown): T | undefined {
  const [last, setLast] = useState({ value, of });
  if (value !== undefined && (value !== last.value || of !== last.of)) setLast({ value, of });
  return value ?? (last.of === of ? last.value : undefined);
}

/** How the gap was measured, without the marks of one side alone. */
function withoutMarks({ onMap }: GapView): GapOnMap {
  return { ...onMap, scene: NO_GAP, describe: () => [], onPlace: undefined };
}

/** Both sides with the fills they are drawn in: those of a measure share their breaks. */
function useSides(
  { fill, gap }: Pick<WordedProps, 'fill' | 'gap'>,
  pageB: Page,
  gapB: GapView | undefined,
): Extract<ComparisonView, { status: 'ready' }>['sides'] {
  const page = usePage();
  const { layers, rmoForm, measure, method, classes, breaks } = page.view;
  const { rows, edition } = pageB;
  const fillB = useMemo(
    () =>
      buildAreaFill(
        { layers, rmoForm, measure, method, classes, breaks },
        rows,
        edition.national.projectionBlocks,
      ),
    [layers, rmoForm, measure, method, classes, breaks, rows, edition],
  );
  const isSame = rows === page.rows;
  const shared = useMemo(
    () => (isSame ? [fill, fill] : shareBreaks(fill, fillB, { method, classes, breaks })),
    [isSame, fill, fillB, method, classes, breaks],
  );
  const a = gap?.fill ?? shared[0];
  const b = gapB?.fill ?? (gap === undefined ? shared[1] : fillB);
  return useMemo(
    () => ({ a: { page, fill: a, gap }, b: { page: pageB, fill: b, gap: gapB } }),
    [page, a, gap, pageB, b, gapB],
  );
}
