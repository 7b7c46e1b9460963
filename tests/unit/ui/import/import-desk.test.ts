import { describe, expect, test } from 'vitest';
import { ImportDesk, type DeskWorker } from '../../../../src/ui/import/import-desk.ts';
import type { FromWorker, ToWorker } from '../../../../src/ui/import/import-protocol.ts';
import type { ImportView } from '../../../../src/ui/import/import-view.ts';

const BASE = {
  lists: {
    municipalities: { code: [], name: [], kana: [], county: [], office: [], partialAreas: {} },
    prefectures: { code: [], name: [] },
    names: { changes: [], variants: [] },
  },
  national: [],
};

const VIEW: ImportView = {
  fileName: 'a.csv',
  byteLength: 1,
  encoding: undefined,
  verdict: 'clean',
  isRefused: false,
  before: [],
  after: [],
  findings: [],
  tables: [],
  positions: { toPlace: 0, byAddress: { building: 0, oaza: 0 } },
};

interface Hired extends DeskWorker {
  readonly heard: ToWorker[];
  readonly say: (message: FromWorker) => void;
  readonly die: (reason: string) => void;
  isEnded: boolean;
}

/** A desk whose workers do only what the test makes them do. */
function deskWithWorkers(): { desk: ImportDesk; workers: Hired[] } {
  const workers: Hired[] = [];
  const desk = new ImportDesk(BASE, (say, die) => {
    const heard: ToWorker[] = [];
    const worker: Hired = {
      heard,
      say,
      die,
      isEnded: false,
      post: (message) => heard.push(message),
      end: () => {
        worker.isEnded = true;
      },
    };
    workers.push(worker);
    return worker;
  });
  return { desk, workers };
}

function states(desk: ImportDesk): readonly string[] {
  return desk.store.get().files.map(({ state }) => state);
}

function kinds(worker: Hired | undefined): readonly string[] {
  return worker?.heard.map(({ kind }) => kind) ?? [];
}

const file = (name: string): File => new File(['x'], name);

describe('the desk', () => {
  test('reads one file at a time, in turn', () => {
    const { desk, workers } = deskWithWorkers();
    desk.add([file('a.csv'), file('b.csv')], {});
    expect(states(desk)).toEqual(['reading', 'waiting']);
    workers[0]?.say({ kind: 'checked', view: VIEW });
    expect(states(desk)).toEqual(['read', 'reading']);
    expect(kinds(workers[1])).toEqual(['base', 'check']);
  });

  test('ends the worker that is cancelled and goes on with the next file', () => {
    const { desk, workers } = deskWithWorkers();
    desk.add([file('a.csv'), file('b.csv')], {});
    desk.cancel(1);
    expect(workers[0]?.isEnded).toBe(true);
    expect(states(desk)).toEqual(['cancelled', 'reading']);
  });

  test('says that a file failed when its worker dies, and goes on', () => {
    const { desk, workers } = deskWithWorkers();
    desk.add([file('a.csv'), file('b.csv')], {});
    workers[0]?.die('out of memory');
    expect(states(desk)).toEqual(['failed', 'reading']);
    expect(desk.store.get().files[0]?.reason).toBe('out of memory');
  });

  test('keeps no more than three workers, and reads again what it asks a file for', async () => {
    const { desk, workers } = deskWithWorkers();
    desk.add(['a.csv', 'b.csv', 'c.csv', 'd.csv'].map(file), {});
    for (const at of [0, 1, 2, 3]) workers[at]?.say({ kind: 'checked', view: VIEW });
    expect(workers.filter(({ isEnded }) => !isEnded)).toHaveLength(3);
    expect(workers[0]?.isEnded).toBe(true);
    const made = desk.make(1, { kind: 'tidy', table: 0 });
    expect(kinds(workers[4])).toEqual(['base', 'check', 'make']);
    workers[4]?.say({ kind: 'made', ticket: 1, text: 'rows' });
    await expect(made).resolves.toBe('rows');
  });

  test('refuses an answer that its worker cannot give any more', async () => {
    const { desk, workers } = deskWithWorkers();
    desk.add([file('a.csv')], {});
    workers[0]?.say({ kind: 'checked', view: VIEW });
    const made = desk.make(1, { kind: 'json' });
    desk.remove(1);
    await expect(made).rejects.toThrow('cancelled');
    expect(desk.store.get().files).toEqual([]);
  });
});
