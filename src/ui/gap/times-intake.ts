import { sha256 } from '../../data/sha256.ts';
import { keepTimes, timesId } from '../../data/travel-times-store.ts';
import { Cancelled } from '../../geo/gap/steps.ts';
import type { TravelTimesResult } from '../../geo/gap/travel-times.ts';

/** What came of a file of travel times. */
export type TimesTaken =
  | {
      readonly status: 'refused';
      readonly result: Extract<TravelTimesResult, { status: 'refused' }>;
    }
  | {
      readonly status: 'taken';
      /** What a link calls it. */
      readonly id: string;
      /** `false` where the browser keeps it for this visit only. */
      readonly isKept: boolean;
    };

/** Takes in files of travel times one after the other: a later one drops those not done yet. */
export class TimesIntake {
  #turn = 0;

  /** Nobody waits any more for what is being read. */
  drop(): void {
    this.#turn += 1;
  }

  /**
   * Reads, checks and keeps a file. Rejects with `Cancelled` once another one was chosen or
   * what is read was dropped, else with what broke the reading off.
   */
  async take(
    file: Pick<File, 'name' | 'arrayBuffer'>,
    check: (text: string) => Promise<TravelTimesResult>,
  ): Promise<TimesTaken> {
    this.drop();
    const turn = this.#turn;
    const stay = (): void => {
      if (turn !== this.#turn) throw new Cancelled();
    };
    const current = <T>(step: Promise<T>): Promise<T> =>
      step.then(
        (found) => {
          stay();
          return found;
        },
        (error: unknown) => {
          // What broke off a reading that nobody waits for is nobody's concern either.
          stay();
          throw error;
        },
      );
    const bytes = new Uint8Array(await current(file.arrayBuffer()));
    const hash = await current(sha256(bytes));
    const table = { fileName: file.name, sha256: hash, text: decode(bytes) };
    const result = await current(check(table.text));
    if (result.status === 'refused') return { status: 'refused', result };
    const isKept = await current(keepTimes(table));
    return { status: 'taken', id: timesId(table), isKept };
  }
}

/** UTF-8, or what Japanese spreadsheets write where it is not. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
