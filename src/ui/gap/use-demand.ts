import { useEffect, useMemo, useState } from 'react';
import { isNumber } from '../../domain/absence.ts';
import { DEMAND_COLUMNS } from '../../domain/demand.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import type { DemandResult } from '../../geo/gap/assemble-demand.ts';
import type { ExerciseMeshInput } from '../../geo/gap/exercise-mesh.ts';
import { officeDemand } from '../../geo/gap/office-demand.ts';
import type { Progress } from '../../geo/gap/steps.ts';
import type { GapSettings } from '../../state/gap-settings.ts';
import type { GapClient } from './gap-client.ts';
import type { Outlines } from './use-outlines.ts';

/** Demand points as far as they are there. */
export interface DemandState {
  readonly result: DemandResult | undefined;
  readonly progress: Progress | undefined;
}

/** Cells of the practice mesh where there is room for as many; about the real number at 1 km. */
const PRACTICE_CELLS = 180_000;

/** The same mesh for everybody. */
const PRACTICE_SEED = 2021;

/** The demand points a view asks for; the practice mesh is made in the worker, once. */
export function useDemand(
  client: GapClient,
  edition: LoadedEdition,
  outlines: Outlines | undefined,
  kind: GapSettings['demand'],
): DemandState {
  const { figures, municipalities, loadedGroups } = edition;
  const hasFigures = loadedGroups.includes('census');
  const office = useMemo(() => {
    if (!hasFigures) return undefined;
    const offices = municipalities.map((municipality) => municipality.office);
    return officeDemand(offices, (column) => figures.get(column));
  }, [hasFigures, municipalities, figures]);
  const [practice, setPractice] = useState<{ client: GapClient; result: DemandResult }>();
  const [progress, setProgress] = useState<Progress>();
  const isWanted = kind === 'mesh' && hasFigures && outlines !== undefined;
  const isThere = practice?.client === client;
  useEffect(() => {
    if (!isWanted || isThere) return undefined;
    const asked = client.ask('practice', practiceInput(edition, outlines), setProgress);
    let isCurrent = true;
    asked.answer.then(
      (result) => {
        if (isCurrent) setPractice({ client, result });
      },
      // Cancelled by leaving: nobody waits for it.
      () => undefined,
    );
    return () => {
      isCurrent = false;
      asked.cancel();
      setProgress(undefined);
    };
  }, [client, edition, outlines, isWanted, isThere]);
  if (kind === 'office') return { result: office, progress: undefined };
  return { result: isThere ? practice.result : undefined, progress };
}

function practiceInput(
  { municipalities, figures }: LoadedEdition,
  outlines: Outlines,
): ExerciseMeshInput {
  const column = (name: string): Float64Array =>
    Float64Array.from(municipalities, ({ index }) => {
      const figure = figures.get(name)?.[index];
      return isNumber(figure) ? figure : Number.NaN;
    });
  return {
    offices: municipalities.map(({ office }) => office),
    polygons: outlines.areOfMunicipalities ? (outlines.polygons ?? []) : [],
    persons: {
      population: column(DEMAND_COLUMNS.population),
      over65: column(DEMAND_COLUMNS.over65),
      over75: column(DEMAND_COLUMNS.over75),
      population2050: column(DEMAND_COLUMNS.population2050),
      over65In2050: column(DEMAND_COLUMNS.over65In2050),
    },
    inhabitableArea: column('inhabitable_area_km2_2024'),
    size: 1000,
    cells: PRACTICE_CELLS,
    seed: PRACTICE_SEED,
  };
}
