import type { DemandPoints } from '../../geo/gap/demand-points.ts';
import { coverageOfCurves, type GapCurves } from '../../geo/gap/gap-curves.ts';
import type { NextBestQuestion } from '../../geo/gap/gap-results.ts';
import type { GapAnswers, GapRequests } from '../../geo/gap/protocol.ts';
import { Cancelled, type Progress } from '../../geo/gap/steps.ts';
import type { Asked, GapClient } from './gap-client.ts';
import {
  basisOf,
  isSameRanking,
  NO_SNAPSHOT,
  type GapInputs,
  type GapSnapshot,
} from './gap-snapshot.ts';

/** Curves with what they were made from. */
interface KnownCurves {
  readonly of: readonly unknown[];
  readonly curves: GapCurves;
}

/**
 * Brings the worker to the inputs with the least messages, and asks at most one
 * question at a time. Who is covered at another limit, factor or speed is answered
 * here at once, from curves the worker gave: a slider waits for nobody.
 */
export class GapDirector {
  readonly #client: GapClient;
  readonly #publish: (snapshot: GapSnapshot) => void;
  #sent: Partial<GapInputs> = {};
  /** Workers lost when `#sent` was last true. */
  #losses = 0;
  #wanted: GapInputs | undefined;
  #latest: GapInputs | undefined;
  #isBusy = false;
  #asked: readonly Asked<unknown>[] = [];
  #isStopped = false;
  /** Whether the reader, and not the end of the page, cancels what is asked now. */
  #isBreakingOff = false;
  /** What the ranking in the snapshot was asked with. */
  #rankedFor: GapInputs | undefined;
  #snapshot = NO_SNAPSHOT;
  #located: { readonly of: DemandPoints; readonly points: DemandPoints } | undefined;
  #known: KnownCurves | undefined;

  constructor(client: GapClient, publish: (snapshot: GapSnapshot) => void) {
    this.#client = client;
    this.#publish = publish;
  }

  /** Takes new inputs; results follow through `publish`, where possible before it returns. */
  update(inputs: GapInputs): void {
    this.#latest = inputs;
    this.#wanted = inputs;
    this.#isStopped = false;
    this.#forgetLost();
    const curves = this.#curvesOf(inputs);
    if (curves !== undefined) this.#cover(inputs, curves);
    if (!this.#isBusy) void this.#work();
  }

  /** Breaks off what is being worked out; results there were are gone with it. */
  stop(): void {
    if (!this.#isBusy) return;
    this.#isStopped = true;
    this.#isBreakingOff = true;
    for (const asked of this.#asked) asked.cancel();
  }

  /** Works again on what was wanted last. */
  resume(): void {
    if (this.#latest !== undefined) this.update(this.#latest);
  }

  /** Looks for the next best sites beside all that is set now. */
  nextBest(
    question: NextBestQuestion,
    onProgress: (progress: Progress) => void,
  ): Asked<GapAnswers['nextBest']> {
    this.#tellAgain();
    return this.#client.ask('nextBest', question, onProgress);
  }

  /** A picture of distances to the hubs that count now. */
  surface(question: GapRequests['surface']): Asked<GapAnswers['surface']> {
    this.#tellAgain();
    return this.#client.ask('surface', question);
  }

  /** A worker that died knew everything; the next one knows nothing. */
  #forgetLost(): boolean {
    const { losses } = this.#client;
    if (losses === this.#losses) return false;
    this.#losses = losses;
    this.#sent = {};
    this.#known = undefined;
    return true;
  }

  /** Tells another worker all it needs before it is asked something; questions keep their order. */
  #tellAgain(): void {
    if (this.#forgetLost() && this.#latest !== undefined) this.update(this.#latest);
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    try {
      for (let inputs = this.#take(); inputs !== undefined; inputs = this.#take())
        await this.#answer(inputs);
    } catch (error) {
      // Whatever the worker knew is gone with it: the next change begins anew.
      this.#sent = {};
      this.#known = undefined;
      // Stopped after the last change, or the page has gone: nothing more is wanted.
      if (this.#isStopped || (error instanceof Cancelled && !this.#isBreakingOff))
        this.#wanted = undefined;
      if (this.#isStopped) this.#say({ status: 'stopped', results: undefined });
      else if (!(error instanceof Cancelled))
        this.#say({
          status: 'failed',
          message: error instanceof Error ? error.message : String(error),
          results: undefined,
        });
    } finally {
      this.#isBusy = false;
      this.#isBreakingOff = false;
      this.#asked = [];
      // A change that came after the stop, but before the worker had broken off.
      if (this.#wanted !== undefined) void this.#work();
    }
  }

  #take(): GapInputs | undefined {
    const inputs = this.#wanted;
    this.#wanted = undefined;
    return inputs;
  }

  async #answer(inputs: GapInputs): Promise<void> {
    const { reach, limit, measure, level, weights } = inputs;
    const onProgress = (progress: Progress): void => this.#say({ status: 'working', progress });
    let curves = this.#curvesOf(inputs);
    if (curves === undefined) {
      await this.#send(inputs, onProgress);
      const asked = await this.#keep(this.#client.ask('curves', { kind: reach.kind }, onProgress));
      if (asked.status === 'withheld') {
        this.#say({ status: 'withheld', reason: asked.reason, results: undefined });
        return;
      }
      curves = asked.result;
      this.#known = { of: basisOf(inputs), curves };
      const latest = this.#wanted ?? inputs;
      this.#cover(this.#curvesOf(latest) === undefined ? inputs : latest, curves);
    }
    // A newer place of the slider comes before the ranking of an older one.
    if (this.#wanted !== undefined || this.#snapshot.status === 'withheld') return;
    const question = { reach, limit, measure, level, weights };
    const ranked = await this.#client.ask('ranking', question).answer;
    const { results } = this.#snapshot;
    if (results === undefined || this.#wanted !== undefined) return;
    const ranking = ranked.status === 'ready' ? ranked.result : { withheld: ranked.reason };
    this.#rankedFor = inputs;
    this.#say({ status: 'ready', results: { ...results, ranking, isRanked: true } });
  }

  /**
   * Publishes who is covered. The ranking stays as it was until a newer one is there, but
   * only while it ranks the same areas by the same people and hubs.
   */
  #cover(inputs: GapInputs, curves: GapCurves): void {
    const { demand, measure } = inputs;
    const answer = coverageOfCurves(curves, inputs, demand.persons, [measure]);
    if (answer.status === 'withheld') {
      this.#say({ status: 'withheld', reason: answer.reason, results: undefined });
      return;
    }
    const located = this.#located?.of === demand ? this.#located.points : demand;
    const results = {
      inputs: { ...inputs, demand: located },
      coverage: answer.result,
      reach: curves.reach,
      ranking: isSameRanking(this.#rankedFor, inputs) ? this.#snapshot.results?.ranking : undefined,
      isRanked: false,
    };
    this.#say({ status: 'ready', results });
  }

  #curvesOf(inputs: GapInputs): GapCurves | undefined {
    const of = basisOf(inputs);
    return this.#known?.of.every((part, index) => part === of[index]) === true
      ? this.#known.curves
      : undefined;
  }

  async #send(next: GapInputs, onProgress: (progress: Progress) => void): Promise<void> {
    const client = this.#client;
    const differs = (...keys: readonly (keyof GapInputs)[]): boolean =>
      keys.some((key) => this.#sent[key] !== next[key]);
    const isLoad = differs('demand', 'areas', 'outlines', 'fixedLinks');
    const isOtherHubs = differs('hubs');
    const waits: Promise<unknown>[] = [];
    const { demand, areas, outlines, fixedLinks } = next;
    if (isLoad) waits.push(this.#load({ demand, areas, outlines, fixedLinks }, onProgress));
    if (isOtherHubs) waits.push(client.ask('hubs', { positions: next.hubs }).answer);
    // Other hubs all count until told otherwise, and know no travel times.
    if (isOtherHubs || differs('chosen'))
      waits.push(client.ask('choose', { chosen: next.chosen }).answer);
    if (isLoad || isOtherHubs || differs('times'))
      waits.push(client.ask('travelTimes', { times: next.times }).answer);
    if (differs('sites')) waits.push(client.ask('hypothetical', { positions: next.sites }).answer);
    this.#sent = next;
    await Promise.all(waits);
  }

  async #load(
    question: GapRequests['load'],
    onProgress: (progress: Progress) => void,
  ): Promise<void> {
    const { municipality } = await this.#keep(this.#client.ask('load', question, onProgress));
    const { demand } = question;
    this.#located = { of: demand, points: { ...demand, municipality } };
  }

  /** Remembers a question until it is answered, so that it can be broken off. */
  async #keep<Answer>(asked: Asked<Answer>): Promise<Answer> {
    this.#asked = [...this.#asked, asked];
    try {
      const answer = await asked.answer;
      // Stopped when the answer was on its way already.
      if (this.#isStopped) throw new Cancelled();
      return answer;
    } finally {
      this.#asked = this.#asked.filter((other) => other !== asked);
    }
  }

  #say(change: Partial<GapSnapshot>): void {
    this.#snapshot = {
      ...this.#snapshot,
      progress: undefined,
      reason: undefined,
      message: undefined,
      ...change,
    };
    this.#publish(this.#snapshot);
  }
}
