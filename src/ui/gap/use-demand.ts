import { useEffect, useMemo, useState } from 'react';
import { isNumber } from '../../domain/absence.ts';
import { DEMAND_COLUMNS } from '../../domain/demand.ts';
import type { FigureColumns, LoadedEdition } from '../../domain/loaded-edition.ts';
import type { DemandResult } from '../../geo/gap/assemble-demand.ts';
import type { ExerciseMeshInput } from '../../geo/gap/exercise-mesh.ts';
import { officeDemand } from '../../geo/gap/office-demand.ts';
import { Cancelled, type Progress } from '../../geo/gap/steps.ts';
import type { DemandSource } from './demand-source.ts';
import { INHABITABLE_AREA, keptFigures } from './demand-figures.ts';
import type { GapClient } from './gap-client.ts';
import type { Outlines } from './use-outlines.ts';
import type { MakerRequests } from './worker-messages.ts';

/** Demand points as far as they are there. */
export interface DemandState {
  readonly result: DemandResult | undefined;
  readonly progress: Progress | undefined;
  /** Why they could not be made, where the worker broke off. */
  readonly failure: string | undefined;
}

/** Cells of the practice mesh where there is room for as many; about the real number at 1 km. */
const PRACTICE_CELLS = 180_000;

/** The same mesh for everybody. */
const PRACTICE_SEED = 2021;

/** The demand points a view asks for; those of meshes and tables are made in the worker, once. */
export function useDemand(
  client: GapClient,
  edition: LoadedEdition,
  outlines: Outlines | undefined,
  { kind, source }: DemandSource,
): DemandState {
  const { municipalities, loadedGroups } = edition;
  const figures = useDemandFigures(edition.figures);
  const hasFigures = loadedGroups.includes('census');
  const office = useMemo(() => {
    return hasFigures ? officeDemandOf({ municipalities, figures }) : undefined;
  }, [hasFigures, municipalities, figures]);
  const practice = useMemo(
    (): Wanted<'practice'> | undefined =>
      kind === 'mesh' && hasFigures && outlines !== undefined
        ? { kind: 'practice', question: practiceInput({ municipalities, figures }, outlines) }
        : undefined,
    [kind, hasFigures, municipalities, figures, outlines],
  );
  const taken = useMemo(
    (): Wanted<'imported'> | undefined =>
      source && {
        kind: 'imported',
        question: { source, codes: municipalities.map(({ code }) => code) },
      },
    [source, municipalities],
  );
  const made = useMadeDemand(client, practice ?? taken);
  return kind === 'office' ? { result: office, progress: undefined, failure: undefined } : made;
}

/** The columns that people are read from: the same object while other groups of figures load. */
function useDemandFigures(figures: FigureColumns): FigureColumns {
  const [before, setBefore] = useState(() => keptFigures(undefined, figures));
  const kept = keptFigures(before, figures);
  if (kept !== before) setBefore(kept);
  return kept;
}

/** What demand points can be made of. */
type DemandMaker = Exclude<keyof MakerRequests, 'times'>;

type Wanted<Kind extends DemandMaker> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly question: MakerRequests[Each] };
}[Kind];

/** What came of a question: points, or why there are none. */
interface Made {
  readonly of: unknown;
  readonly result: DemandResult | undefined;
  readonly failure: string | undefined;
}

/** Demand points from the worker, made anew when the question is another. */
function useMadeDemand(client: GapClient, wanted: Wanted<DemandMaker> | undefined): DemandState {
  const [made, setMade] = useState<Made>();
  const [progress, setProgress] = useState<Progress>();
  const isThere = made !== undefined && made.of === wanted;
  useEffect(() => {
    if (wanted === undefined || isThere) return undefined;
    const asked = client.ask(wanted.kind, wanted.question, setProgress);
    let isCurrent = true;
    asked.answer.then(
      (result) => {
        if (isCurrent) setMade({ of: wanted, result, failure: undefined });
      },
      (error: unknown) => {
        // Cancelled by leaving: nobody waits for it.
        if (!isCurrent || error instanceof Cancelled) return;
        setMade({ of: wanted, result: undefined, failure: String(error) });
      },
    );
    return () => {
      isCurrent = false;
      asked.cancel();
      setProgress(undefined);
    };
  }, [client, wanted, isThere]);
  return {
    result: isThere ? made.result : undefined,
    progress,
    failure: isThere ? made.failure : undefined,
  };
}

/** Offices as demand points, with the people of an edition whose census figures are loaded. */
export function officeDemandOf({
  municipalities,
  figures,
}: Pick<LoadedEdition, 'municipalities' | 'figures'>): DemandResult {
  const offices = municipalities.map((municipality) => municipality.office);
  return officeDemand(offices, (column) => figures.get(column));
}

/** What the practice mesh of an edition is made from. */
export function practiceInput(
  { municipalities, figures }: Pick<LoadedEdition, 'municipalities' | 'figures'>,
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
    inhabitableArea: column(INHABITABLE_AREA),
    size: 1000,
    cells: PRACTICE_CELLS,
    seed: PRACTICE_SEED,
  };
}
