import { ABSENCES } from '../../domain/absence.ts';
import type { LegendEntry, LegendGroup } from '../../map/export/sheet-content.ts';
import { classPaints } from '../../map/fill-paint.ts';
import type { Ground } from '../../map/palette.ts';
import type { AreaClass } from '../../state/area-fill.ts';
import { CLASS_CHANGES } from '../../state/class-change.ts';
import { NATION } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { differenceClasses } from '../compare/difference-classes.ts';
import type { ReadyComparison } from './compared-view.ts';
import { countsIn, fillShape } from './fill-counts.ts';
import { legendOf } from './legend-of.ts';
import type { PreparedView } from './prepare-view.ts';

/** One legend for both maps: each class once, with the counts of A and of B. */
export function pairedLegend(
  a: readonly LegendGroup[],
  b: readonly LegendGroup[],
  words: BriefingText,
  side: ReadyComparison['words']['side'],
): readonly LegendGroup[] {
  const { compare } = words.exports;
  const letters = (letter: 'A' | 'B', groups: readonly LegendGroup[]): readonly LegendGroup[] =>
    groups.map((group) => ({ ...group, heading: side(letter, group.heading) }));
  // Sides with other layers, as where one has no gap, explain themselves.
  if (a.length !== b.length) return [...letters('A', a), ...letters('B', b)];
  return a.map((group, index) => {
    const other = b[index] ?? group;
    const { grid } = group;
    return {
      heading:
        group.heading === other.heading
          ? compare.heading(group.heading)
          : compare.facts(group.heading, other.heading),
      entries: pairedEntries(group.entries, other.entries, words),
      ...(grid !== undefined && {
        grid: {
          ...grid,
          rows: grid.rows.map((row, at) => ({
            ...row,
            cells: pairedEntries(row.cells, other.grid?.rows[at]?.cells ?? [], words),
          })),
        },
      }),
    };
  });
}

function pairedEntries(
  a: readonly LegendEntry[],
  b: readonly LegendEntry[],
  { exports: { compare } }: BriefingText,
): readonly LegendEntry[] {
  const isSame = (one: LegendEntry, other: LegendEntry): boolean =>
    one.areaClass === other.areaClass && one.name === other.name;
  const counts = (one: string | undefined, other: string | undefined): string =>
    // A mark that is not counted, such as a circle, has none on either side.
    (one ?? other) === '' ? '' : compare.counts(one ?? compare.noCount, other ?? compare.noCount);
  const onlyB = b.filter((entry) => !a.some((own) => isSame(own, entry)));
  return [
    ...a.map((entry) => ({
      ...entry,
      count: counts(entry.count, b.find((other) => isSame(entry, other))?.count),
    })),
    ...onlyB.map((entry) => ({ ...entry, count: counts(undefined, entry.count) })),
  ];
}

/** The legend of a map of differences, with the points of side A as what they are. */
export function differenceLegend(
  a: PreparedView,
  { difference: fill, figures, classes, words: own }: ReadyComparison,
  ground: Ground,
  words: BriefingText,
): readonly LegendGroup[] {
  const others = legendOf({ ...a, fill: undefined, gap: undefined }, ground, words);
  if (fill === undefined) return others;
  const { page } = a;
  const paintOf = classPaints(fill, ground);
  const counts = countsIn(fill, fill.level === 'prefecture' ? NATION : page.view.area);
  const entry = (areaClass: AreaClass, name: string): LegendEntry => ({
    areaClass: String(areaClass),
    shape: fillShape(page, fill),
    paint: paintOf(areaClass),
    name,
    count: page.format(counts.get(areaClass) ?? 0),
  });
  const absences = ABSENCES.filter((absence) => (counts.get(absence) ?? 0) > 0).map((absence) =>
    entry(absence, page.text.absence[absence].name),
  );
  const told =
    fill.kind === 'classChange'
      ? CLASS_CHANGES.map((change, index) => entry(index, own.changes.names[change]))
      : typeof figures === 'string'
        ? []
        : differenceClasses(fill, figures, own, page.format).map(({ index, name }) =>
            entry(index, name),
          );
  const heading =
    typeof figures === 'string'
      ? own.changes.heading(classes?.before, classes?.after)
      : own.legend.heading(figures.name);
  return [
    { heading, entries: [...told, ...absences] },
    ...others.map((group) => ({ ...group, heading: own.side('A', group.heading) })),
  ];
}
