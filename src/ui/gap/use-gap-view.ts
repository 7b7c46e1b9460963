import { useCallback, useMemo, useState } from 'react';
import { isNumber } from '../../domain/absence.ts';
import { measuredLimit } from '../../domain/reach.ts';
import { MUNICIPALITY_NOT_KNOWN } from '../../geo/gap/demand-points.ts';
import { NO_POINTS } from '../../map/gap-scene.ts';
import type { MapTarget } from '../../map/scene.ts';
import type { GapFill } from '../../state/area-fill.ts';
import type { GapOnMap } from '../map/MapPane.tsx';
import type { Page } from '../page-context.ts';
import { useGapSide, type GapSide } from './gap-side.ts';
import { describePoint, describeShare } from './describe-target.ts';
import { buildGapFill } from './gap-fill.ts';
import {
  countingHubs,
  gapPoints,
  lineFeature,
  positionOf,
  siteCircles,
  siteFeatures,
} from './map-features.ts';
import { hubPosition, nearestHubOf, pointOfMunicipality } from './nearest-hub.ts';

/** The demand point a line goes out from. */
export interface ChosenPoint {
  /** Row of its municipality; one beyond the last where it is not known. */
  readonly municipality: number;
  readonly lines: readonly string[];
  /** Whether it stands for the whole of a municipality with many points. */
  readonly isOneOfMany: boolean;
}

/** What the rest of the page shows of the gap explorer. */
export interface GapView {
  readonly fill: GapFill | undefined;
  readonly onMap: GapOnMap;
  /** The chosen point in words, with its nearest hub; none while no point is chosen. */
  readonly chosen: ChosenPoint | undefined;
  /** The explorer itself, for a comparison of two. */
  readonly explorer: GapSide;
}

/** Fill, points, circles, line and words for map and legend. */
export function useGapView(page: Page, gap: GapSide): GapView {
  const { view, format, text } = page;
  const { words, settings, state, warning, method, surface, onPlace, moveSite } = gap;
  // The ranking comes after these, and changes none of them.
  const { inputs, coverage, reach } = state.snapshot.results ?? {};
  const { area, sites } = view;
  const { form, measure } = settings;
  const [chosenPoint, setChosenPoint] = useState<{ of: unknown; row: number }>();
  const fill = useMemo(() => {
    const shown = coverage?.whatIf?.coverage ?? coverage?.real;
    const ofMeasure = shown?.measures[measure];
    return ofMeasure && inputs && buildGapFill(ofMeasure, inputs.areas, form);
  }, [coverage, inputs, measure, form]);
  const limit = inputs && measuredLimit(inputs.reach, inputs.limit);
  const [demand, areas] = [inputs?.demand, inputs?.areas];
  const points = useMemo(() => demand && reach && gapPoints(demand, reach), [demand, reach]);
  const [hubs, chosen] = [inputs?.hubs, inputs?.chosen];
  const circles = useMemo(() => hubs && countingHubs(hubs, chosen, sites), [hubs, chosen, sites]);
  const siteMarks = useMemo(() => siteFeatures(sites, words.whatIf.name), [sites, words]);
  const row = useMemo(() => {
    if (demand === undefined || areas === undefined || reach === undefined || limit === undefined)
      return undefined;
    if (chosenPoint?.of === demand) return chosenPoint.row;
    const index = areas.codes.indexOf(area);
    return index === -1 ? undefined : pointOfMunicipality(demand, reach, limit, measure, index);
  }, [demand, areas, reach, limit, area, measure, chosenPoint]);
  const line = useMemo(() => {
    if (row === undefined || demand === undefined || reach === undefined)
      return lineFeature(undefined, undefined);
    const nearest = nearestHubOf(reach, row);
    return lineFeature(positionOf(demand, row), nearest && hubPosition(nearest, hubs ?? [], sites));
  }, [row, demand, reach, hubs, sites]);
  const describe = useCallback(
    (target: MapTarget): readonly string[] => {
      const names = { hubs: state.hubs, siteName: words.whatIf.name };
      if (target.kind === 'gapPoint')
        return inputs === undefined || reach === undefined
          ? []
          : describePoint({ words, format }, { inputs, reach }, target.row, names);
      if (target.kind === 'site') {
        const isKnown = inputs?.sites === sites;
        const gain = isKnown ? coverage?.whatIf?.gains[measure]?.[target.index] : undefined;
        return [
          words.whatIf.name(target.index + 1),
          words.proposal.hypothetical,
          gain === undefined ? words.working : words.whatIf.gain(format(gain)),
        ];
      }
      if (target.kind !== 'municipality' || fill === undefined) return [];
      const share = fill.shares.get(target.code);
      return [
        describeShare(words, format, isNumber(share) ? share : undefined),
        ...(target.code === area && row !== undefined && inputs !== undefined && reach !== undefined
          ? describePoint({ words, format }, { inputs, reach }, row, names)
          : []),
      ];
    },
    [fill, inputs, coverage, measure, sites, reach, state.hubs, words, format, area, row],
  );
  const onPoint = useCallback(
    (chosenRow: number) => demand && setChosenPoint({ of: demand, row: chosenRow }),
    [demand],
  );
  const radius = inputs?.reach.kind === 'straightLine' ? limit : undefined;
  const isPractice = view.dataset === 'exercise';
  const first = method[0];
  const notes = useMemo(
    () => [
      warning,
      ...(first === undefined
        ? []
        : [`${isPractice ? `${text.dataset.exerciseMark}${text.marks.colon}` : ''}${first}`]),
    ],
    [warning, first, isPractice, text],
  );
  const circlesOfSites = useMemo(() => siteCircles(sites, radius ?? 0), [sites, radius]);
  const scene = useMemo(
    () => ({
      points: points ?? NO_POINTS,
      limit: limit ?? 0,
      surface,
      circles: circles ?? [],
      radius: radius ?? 0,
      line,
      sites: siteMarks,
      siteCircles: circlesOfSites,
    }),
    [points, limit, surface, circles, radius, line, siteMarks, circlesOfSites],
  );
  const onMap = useMemo(
    () => ({ scene, notes, describe, onPlace, onPoint, onMoveSite: moveSite }),
    [scene, notes, describe, onPlace, onPoint, moveSite],
  );
  const explorer = useGapSide(gap);
  const isOneOfMany = demand?.kind !== 'office' && chosenPoint?.of !== demand;
  const chosenOne = useMemo((): ChosenPoint | undefined => {
    if (row === undefined || inputs === undefined || reach === undefined) return undefined;
    const names = { hubs: state.hubs, siteName: words.whatIf.name };
    return {
      municipality: inputs.demand.municipality[row] ?? MUNICIPALITY_NOT_KNOWN,
      lines: describePoint({ words, format }, { inputs, reach }, row, names),
      isOneOfMany,
    };
  }, [row, inputs, reach, state.hubs, words, format, isOneOfMany]);
  return useMemo(
    () => ({ fill, onMap, chosen: chosenOne, explorer }),
    [fill, onMap, chosenOne, explorer],
  );
}
