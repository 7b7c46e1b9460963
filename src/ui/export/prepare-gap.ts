import { DEPOPULATION_CLASSES, listedDates } from '../../domain/depopulation.ts';
import type { Hub } from '../../domain/hub.ts';
import { gapHubsOf } from '../../domain/loaded-edition.ts';
import { hubsInYear } from '../../domain/survey-years.ts';
import { readImportedDemand } from '../../data/imported-store.ts';
import { readTimes } from '../../data/travel-times-store.ts';
import type { DemandResult } from '../../geo/gap/assemble-demand.ts';
import { demandOfAreas } from '../../geo/gap/demand-of-areas.ts';
import type { DemandPoints } from '../../geo/gap/demand-points.ts';
import { boundsOf, findArea } from '../../state/area.ts';
import type { GapSettings } from '../../state/gap-settings.ts';
import { drawsCells, NATION, type ViewState } from '../../state/view-state.ts';
import { formatNumber } from '../../text/format.ts';
import { loadGapWords, type GapText } from '../../text/gap-text.ts';
import { GapClient, type OpenPort } from '../gap/gap-client.ts';
import { GapDirector } from '../gap/gap-director.ts';
import type { GapInputs, GapResults } from '../gap/gap-snapshot.ts';
import type { GapSnapshot } from '../gap/gap-snapshot.ts';
import { buildGapFill, buildPrefectureGapFill } from '../gap/gap-fill.ts';
import { gapSceneOf } from '../gap/gap-scene-of.ts';
import { gapAreasOf, gapListOf } from '../gap/gap-areas-of.ts';
import { methodSentences, warningOf } from '../gap/gap-words.ts';
import { demandSourceOf, type DemandSource } from '../gap/demand-source.ts';
import { contourBands } from '../gap/contour-bands.ts';
import { surfaceFrame } from '../gap/surface-picture.ts';
import { timesQuestion } from '../gap/times-question.ts';
import type { TimesState } from '../gap/use-times.ts';
import { officeDemandOf, practiceInput } from '../gap/use-demand.ts';
import { wordsOfDemand } from '../gap/use-words-of.ts';
import { loadOutlines, type Outlines } from '../gap/use-outlines.ts';
import { bandName } from './gap-legend.ts';
import { brokenOff, type GapTask, type PreparedGap, type ReadyGap } from './prepared-gap.ts';
import { areResultsOf, demandKeyOf, gapInputsOf } from './gap-inputs-of.ts';

/** Where next best sites are sought; `fullyOnly`: in, and for the people of, 全部過疎. */
export interface SiteSearch {
  readonly count: number;
  readonly prefecture: string | undefined;
  readonly fullyOnly: boolean;
}

/**
 * Works out gaps for sheets and slides with the gap explorer's own worker, one after the
 * other; outlines and demand points are sent once. `close` ends the worker.
 */
export class GapMaker {
  readonly #client: GapClient;
  readonly #director: GapDirector;
  /** What results were asked with; in them demand points know more. */
  readonly #asked = new WeakMap<GapResults, GapInputs>();
  readonly #kept = new Map<string, Promise<unknown>>();
  #hear: (snapshot: GapSnapshot) => void = () => undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(open: OpenPort) {
    this.#client = new GapClient(open);
    this.#director = new GapDirector(this.#client, (snapshot) => this.#hear(snapshot));
  }

  /** The gap of a view; never throws for what the reader's choice makes impossible. */
  prepare(task: GapTask, settings: GapSettings): Promise<PreparedGap> {
    return this.#inTurn(async () => {
      try {
        return await this.#twice(() => this.#prepare(task, settings));
      } catch (error) {
        return brokenOff(await loadGapWords(task.view.language), error);
      }
    });
  }

  /** The next best sites beside all hubs of a result, in the order chosen. Throws where the worker dies again. */
  nextBest(results: GapResults, { count, ...restriction }: SiteSearch) {
    const search = async () => {
      const { reach, limit, measure, demand, areas } = results.inputs;
      const asked = this.#asked.get(results) ?? results.inputs;
      const full = DEPOPULATION_CLASSES.indexOf('full');
      const own = areas.depopulation.map((row) => (row === full ? 1 : 0));
      const wanted = restriction.fullyOnly ? demandOfAreas(demand, own) : asked.demand;
      await this.#answer({ ...asked, demand: wanted });
      const question = { reach, limit, measure, count, restriction };
      return this.#director.nextBest(question, () => undefined).answer;
    };
    return this.#inTurn(() => this.#twice(search));
  }

  /** Ends the worker; nothing may be asked afterwards. */
  close(): void {
    this.#client.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** A worker may die of what another one has room for: work that was lost with it is done once more. */
  async #twice<T>(work: () => Promise<T>): Promise<T> {
    const { losses } = this.#client;
    try {
      return await work();
    } catch (error) {
      if (this.#client.losses === losses) throw error;
      return work();
    }
  }

  async #prepare(task: GapTask, settings: GapSettings): Promise<PreparedGap> {
    const { view, edition } = task;
    const ours = await loadGapWords(view.language);
    const from = await this.#source(settings, view);
    const words = wordsOfDemand(ours, from.source);
    const withheld = (reason: string): PreparedGap => ({
      status: 'withheld',
      words,
      reason,
      isBrokenOff: false,
    });
    const loaded = gapHubsOf(task.points);
    if (loaded === undefined) return withheld(words.withheld.noHubs);
    const outlines = await this.#outlines(task);
    const demand = await this.#demand(task, outlines, from);
    if (demand.status === 'withheld') return withheld(words.withheld[demand.reason]);
    const list = gapListOf(task.points.own, view.year, listedDates(edition.municipalities));
    const of = typeof list === 'string' ? list : `own ${list.asOf}`;
    const areas = await this.#once(`areas ${edition.manifest.edition} ${of}`, () =>
      gapAreasOf(edition.municipalities, list),
    );
    const hubs = hubsInYear(loaded, view.year);
    const times = await this.#times(task, settings, from, demand.points, hubs);
    const basis = { view, settings, outlines, hubs, areas, times: times.times };
    const inputs = gapInputsOf(basis, demand.points);
    const snapshot = await this.#answer(inputs);
    const { results } = snapshot;
    if (snapshot.reason !== undefined) return withheld(words.withheld[snapshot.reason]);
    if (results === undefined) throw new Error('the gap has neither results nor a reason');
    this.#asked.set(results, inputs);
    const { coverage } = results;
    const shown = (coverage.whatIf?.coverage ?? coverage.real).measures[settings.measure];
    if (shown === undefined) return withheld(words.withheld.measureNotLoaded);
    const isLandKnown = outlines.polygons !== undefined;
    const bands = await this.#bands(task, settings, inputs, { words, isLandKnown }).catch(
      () => undefined,
    );
    return {
      status: 'ready',
      bandsOn: bands ?? (() => undefined),
      isBrokenOff: bands === undefined,
      words,
      settings,
      results,
      fill: buildGapFill(shown, areas, settings.form),
      prefectureFill: buildPrefectureGapFill(shown, areas),
      scene: gapSceneOf(results, {
        area: view.area,
        siteName: words.whatIf.name,
        isOwnHub: (row) =>
          view.area === NATION ||
          hubs[row]?.municipalityCode.startsWith(view.area.slice(0, 2)) === true,
      }),
      hubs,
      warning: warningOf(
        words,
        { dataset: view.dataset, hubs: task.points.hubs },
        { hubs, areas, missingTable: from.missing, times },
      ),
      method: methodSentences(words, view.language, coverage.method, settings.measure, {
        isLandKnown,
        timesFile: times.name,
        classes: areas.classList,
      }),
    };
  }

  #outlines({ opened, edition }: GapTask): Promise<Outlines> {
    const key = `outlines ${edition.manifest.edition}`;
    return this.#once(key, () => loadOutlines(opened, edition.municipalities));
  }

  /** The demand points of the link, as the explorer has them. */
  async #source(settings: GapSettings, { dataset }: ViewState): Promise<DemandSource> {
    const imported =
      settings.demand === 'imported' ? await this.#once('imported', readImportedDemand) : [];
    return demandSourceOf(settings, dataset, imported);
  }

  #demand(
    { edition }: GapTask,
    outlines: Outlines,
    { kind, source }: DemandSource,
  ): Promise<DemandResult> {
    return this.#once(`demand ${edition.manifest.edition} ${demandKeyOf({ kind, source })}`, () => {
      if (source !== undefined) {
        const codes = edition.municipalities.map(({ code }) => code);
        return this.#client.ask('imported', { source, codes }).answer;
      }
      return kind === 'mesh'
        ? this.#client.ask('practice', practiceInput(edition, outlines)).answer
        : officeDemandOf(edition);
    });
  }

  /** The travel times of the link between these points and hubs, or why there are none. */
  #times(
    { view, edition }: GapTask,
    { times: id }: GapSettings,
    from: DemandSource,
    points: DemandPoints,
    hubs: readonly Hub[],
  ): Promise<Pick<TimesState, 'status' | 'times' | 'name'>> {
    const nothing = { times: undefined, name: id };
    if (id === '') return Promise.resolve({ ...nothing, status: 'none' });
    const of = [edition.manifest.edition, view.dataset, view.year, demandKeyOf(from), id];
    return this.#once(`times ${of.join(' ')}`, async () => {
      const kept = await readTimes(id);
      if (kept === undefined) return { ...nothing, status: 'missing' };
      const question = timesQuestion(kept.text, points, hubs, edition.municipalities);
      const result = await this.#client.ask('times', question).answer;
      return result.status === 'ready'
        ? { status: 'ready', times: result.times, name: kept.fileName }
        : { status: 'unfit', times: undefined, name: kept.fileName };
    });
  }

  /** The bands of distance, where the view has them; of the results asked last. */
  async #bands(
    { view, edition }: GapTask,
    { surface }: GapSettings,
    { reach }: GapInputs,
    { words, isLandKnown }: { readonly words: GapText; readonly isLandKnown: boolean },
  ): Promise<ReadyGap['bandsOn']> {
    const area = findArea(edition, view.area.slice(0, 2));
    const isWanted = surface === 'bands' && !drawsCells(view) && area !== undefined;
    if (!isWanted || reach.kind !== 'straightLine') return () => undefined;
    const frame = surfaceFrame(boundsOf(edition, area));
    const question = { ...frame, coversWater: true };
    const asked = await this.#twice(() => this.#director.surface(question).answer);
    if (asked.status === 'withheld') return () => undefined;
    const bandsOn = contourBands(asked.result, reach.detourFactor, isLandKnown);
    const format = formatNumber(view.language);
    return (ground) => bandsOn(ground, (band) => bandName(words, format, band));
  }

  /** The snapshot that answers these very inputs; rejects where the work broke off. */
  #answer(inputs: GapInputs): Promise<GapSnapshot> {
    return new Promise((resolve, reject) => {
      this.#hear = (snapshot) => {
        if (snapshot.status === 'working') return;
        if (snapshot.status === 'ready' && !areResultsOf(inputs, snapshot.results?.inputs)) return;
        this.#hear = () => undefined;
        if (snapshot.status === 'failed') reject(new Error(snapshot.message));
        else resolve(snapshot);
      };
      this.#director.update(inputs);
    });
  }

  #once<T>(key: string, make: () => T | Promise<T>): Promise<T> {
    // A key names what is kept, and with it its type.
    const kept = this.#kept.get(key) as Promise<T> | undefined;
    if (kept !== undefined) return kept;
    const made = Promise.resolve(make());
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
    return made;
  }
}
