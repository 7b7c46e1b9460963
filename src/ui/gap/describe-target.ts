import type { Hub } from '../../domain/hub.ts';
import type { GapText } from '../../text/gap-text.ts';
import type { GapResults } from './gap-snapshot.ts';
import { nearestHubOf } from './nearest-hub.ts';

type Format = (value: number, digits?: number) => string;

/** Share of a municipality beyond reach, in words; `undefined` where it has none. */
export function describeShare(words: GapText, format: Format, share: number | undefined): string {
  return share === undefined
    ? words.tooltip.shareAbsent
    : words.tooltip.share(format(share * 100, 1));
}

/** A demand point in words: its persons, and the hub it is nearest to. */
export function describePoint(
  { words, format }: { readonly words: GapText; readonly format: Format },
  { inputs, reach }: Pick<GapResults, 'inputs' | 'reach'>,
  row: number,
  names: { readonly hubs: readonly Hub[]; readonly siteName: (index: number) => string },
): readonly string[] {
  const { demand, measure } = inputs;
  const persons = (demand.persons[measure] ?? demand.persons.population)[row] ?? Number.NaN;
  const point = Number.isNaN(persons) ? [] : [words.tooltip.point(format(persons))];
  const nearest = nearestHubOf(reach, row);
  // A hole of a table of travel times is not a hub out of reach.
  if (nearest === undefined)
    return [
      ...point,
      inputs.reach.kind === 'travelTimes' ? words.tooltip.timeUnknown : words.tooltip.none,
    ];
  const name =
    nearest.kind === 'real'
      ? (names.hubs[nearest.row]?.name ?? '')
      : names.siteName(nearest.row + 1);
  if (inputs.reach.kind === 'travelTimes')
    return [
      ...point,
      words.tooltip.nearestMinutes(name, words.controls.minutesValue(format(nearest.cost))),
    ];
  const distance = words.controls.kilometres(format(nearest.cost / 1000, 1));
  const said = nearest.isAcrossSea ? words.tooltip.nearestSea : words.tooltip.nearest;
  return [...point, said(name, distance)];
}
