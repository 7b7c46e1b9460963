import type { ReadProgress } from '../../survey/read/survey-file.ts';
import { createStore } from '../../state/store.ts';
import type {
  FromWorker,
  ImportSettings,
  ImportWish,
  ReadingBase,
  ToWorker,
} from './import-protocol.ts';
import type { ImportView } from './import-view.ts';
import type { ImportedFile } from './imported-tables.ts';

/** A file on the desk and how far it has come. */
export interface DeskFile {
  readonly id: number;
  readonly file: File;
  readonly settings: ImportSettings;
  readonly state: 'waiting' | 'reading' | 'read' | 'cancelled' | 'failed';
  readonly progress: ReadProgress | undefined;
  /** What was read last; stays in sight while the file is read again. */
  readonly view: ImportView | undefined;
  /** Why it failed, in the words of the program. */
  readonly reason: string | undefined;
}

/** What the desk needs of a worker. */
export interface DeskWorker {
  readonly post: (message: ToWorker) => void;
  readonly end: () => void;
}

/** Starts a worker; `died` is called when it ends by itself, such as for lack of memory. */
export type StartWorker = (
  hear: (message: FromWorker) => void,
  died: (reason: string) => void,
) => DeskWorker;

/** Files whose rows stay in memory at once; the others are read again when needed. */
const WORKERS_KEPT = 3;

interface Bench {
  readonly worker: DeskWorker;
  readonly answers: Map<number, Answer>;
}

interface Answer {
  readonly resolve: (message: FromWorker) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The files the reader gave: one worker each, one file read at a time. To cancel is to
 * end the worker, which stops it wherever it is and gives its memory back.
 */
export class ImportDesk {
  readonly store = createStore<{ readonly files: readonly DeskFile[] }>({ files: [] });
  readonly #start: StartWorker;
  readonly #base: ReadingBase;
  readonly #benches = new Map<number, Bench>();
  #lastId = 0;
  #lastTicket = 0;

  constructor(base: ReadingBase, start: StartWorker) {
    this.#base = base;
    this.#start = start;
  }

  /** Puts files on the desk; they are read in turn. */
  add(files: readonly File[], settings: ImportSettings): void {
    const added = files.map((file): DeskFile => {
      this.#lastId += 1;
      const nothing = { progress: undefined, view: undefined, reason: undefined };
      return { id: this.#lastId, file, settings, state: 'waiting', ...nothing };
    });
    this.store.replace({ files: [...this.store.get().files, ...added] });
    this.#next();
  }

  /** Reads a file again, with what its reader now says of it. */
  check(id: number, settings: ImportSettings): void {
    if (this.#file(id)?.state === 'reading') this.#endBench(id);
    this.#change(id, { settings, state: 'waiting', progress: undefined, reason: undefined });
    this.#next();
  }

  /** Stops a reading, or takes a waiting file out of the queue. */
  cancel(id: number): void {
    this.#endBench(id);
    this.#change(id, { state: 'cancelled', progress: undefined });
    this.#next();
  }

  /** Takes a file off the desk. */
  remove(id: number): void {
    this.#endBench(id);
    this.store.replace({ files: this.store.get().files.filter((file) => file.id !== id) });
    this.#next();
  }

  /** Makes a text of a file that was read: a CSV, a report, a recipe. */
  async make(id: number, wish: ImportWish): Promise<string> {
    const answer = await this.#ask(id, (ticket) => ({ kind: 'make', ticket, wish }));
    return answer.kind === 'made' ? answer.text : '';
  }

  /** What a file that was read gives to the map. */
  async tables(id: number): Promise<ImportedFile> {
    const answer = await this.#ask(id, (ticket) => ({ kind: 'tables', ticket }));
    return answer.kind === 'tables' ? answer.file : { tables: [], demand: [] };
  }

  /** Addresses of rows without a position. */
  async addresses(id: number): Promise<readonly string[]> {
    const answer = await this.#ask(id, (ticket) => ({ kind: 'addresses', ticket }));
    return answer.kind === 'addresses' ? answer.addresses : [];
  }

  #ask(id: number, message: (ticket: number) => ToWorker): Promise<FromWorker> {
    const file = this.#file(id);
    if (file === undefined) return Promise.reject(new Error(`no file ${id}`));
    const isParked = !this.#benches.has(id);
    const { worker, answers } = this.#bench(id);
    // Its worker had to make room for another file's: the same reading gives the same rows.
    if (isParked) worker.post({ kind: 'check', file: file.file, settings: file.settings });
    this.#lastTicket += 1;
    const ticket = this.#lastTicket;
    return new Promise((resolve, reject) => {
      answers.set(ticket, { resolve, reject });
      worker.post(message(ticket));
    });
  }

  #next(): void {
    const { files } = this.store.get();
    if (files.some(({ state }) => state === 'reading')) return;
    const next = files.find(({ state }) => state === 'waiting');
    if (next === undefined) return;
    const { id, file, settings } = next;
    this.#change(id, { state: 'reading', progress: { stage: 'open', fraction: 0 } });
    this.#bench(id).worker.post({ kind: 'check', file, settings });
  }

  #bench(id: number): Bench {
    const own = this.#benches.get(id);
    if (own !== undefined) return own;
    this.#makeRoom();
    const worker = this.#start(
      (message) => this.#hear(id, message),
      (reason) => this.#fail(id, reason),
    );
    worker.post({ kind: 'base', base: this.#base });
    const bench = { worker, answers: new Map<number, Answer>() };
    this.#benches.set(id, bench);
    return bench;
  }

  /** Ends the oldest workers that are not at work. */
  #makeRoom(): void {
    const idle = [...this.#benches].filter(
      ([id, { answers }]) => answers.size === 0 && this.#file(id)?.state !== 'reading',
    );
    const over = this.#benches.size - WORKERS_KEPT + 1;
    for (const [id] of idle.slice(0, Math.max(0, over))) this.#endBench(id);
  }

  #hear(id: number, message: FromWorker): void {
    if (message.kind === 'failed') this.#fail(id, message.reason);
    else if (message.kind === 'progress') {
      if (this.#file(id)?.state === 'reading') this.#change(id, { progress: message.progress });
    } else if (message.kind === 'checked') {
      this.#change(id, { state: 'read', view: message.view, progress: undefined });
      this.#next();
    } else {
      const { answers } = this.#bench(id);
      answers.get(message.ticket)?.resolve(message);
      answers.delete(message.ticket);
    }
  }

  #fail(id: number, reason: string): void {
    this.#endBench(id, reason);
    this.#change(id, { state: 'failed', progress: undefined, view: undefined, reason });
    this.#next();
  }

  #endBench(id: number, reason = 'cancelled'): void {
    const bench = this.#benches.get(id);
    if (bench === undefined) return;
    this.#benches.delete(id);
    bench.worker.end();
    for (const { reject } of bench.answers.values()) reject(new Error(reason));
  }

  #file(id: number): DeskFile | undefined {
    return this.store.get().files.find((file) => file.id === id);
  }

  #change(id: number, change: Partial<DeskFile>): void {
    const files = this.store
      .get()
      .files.map((file) => (file.id === id ? { ...file, ...change } : file));
    this.store.replace({ files });
  }
}
