import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../src/map/worker-url.ts', () => ({ WORKER_URL: './worker.js' }));

/** A browser's worker as far as this goes: what it was made from, and how it fails. */
class FakeWorker extends EventTarget {
  readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
  }
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('origin', 'https://example.jp');
});

afterEach(() => vi.unstubAllGlobals());

const load = (): Promise<typeof import('../../../src/map/worker-ahead.ts')> =>
  import('../../../src/map/worker-ahead.ts');

test('a worker started ahead is given once', async () => {
  const { startWorkerAhead, takeStartedWorker } = await load();
  startWorkerAhead();
  expect(takeStartedWorker()).toMatchObject({ url: './worker.js' });
  expect(takeStartedWorker()).toBeUndefined();
});

test('a worker that no map will take is ended, one that is taken is left to its map', async () => {
  const { endStartedWorker, startWorkerAhead, takeStartedWorker } = await load();
  const ended: string[] = [];
  vi.stubGlobal(
    'Worker',
    class extends FakeWorker {
      terminate(): void {
        ended.push(this.url);
      }
    },
  );
  startWorkerAhead();
  takeStartedWorker();
  endStartedWorker();
  expect(ended).toEqual([]);
  startWorkerAhead();
  endStartedWorker();
  endStartedWorker();
  expect(ended).toEqual(['./worker.js']);
  expect(takeStartedWorker()).toBeUndefined();
});

test('a worker whose program did not come is not given', async () => {
  const { startWorkerAhead, takeStartedWorker } = await load();
  const made: FakeWorker[] = [];
  vi.stubGlobal(
    'Worker',
    class extends FakeWorker {
      constructor(url: string) {
        super(url);
        made.push(this);
      }
    },
  );
  startWorkerAhead();
  made[0]?.dispatchEvent(new Event('error'));
  expect(made).toHaveLength(1);
  expect(takeStartedWorker()).toBeUndefined();
});

test('where the browser refuses, and in a frame without origin, the library goes its own way', async () => {
  const { startWorkerAhead, takeStartedWorker } = await load();
  vi.stubGlobal('origin', 'null');
  startWorkerAhead();
  expect(takeStartedWorker()).toBeUndefined();
  vi.stubGlobal('origin', 'https://example.jp');
  vi.stubGlobal('Worker', () => {
    throw new DOMException('refused', 'SecurityError');
  });
  startWorkerAhead();
  expect(takeStartedWorker()).toBeUndefined();
});
