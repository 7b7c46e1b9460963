import { afterEach, expect, test, vi } from 'vitest';
import { fetchEditionAhead, openEdition } from '../../../src/data/load-edition.ts';

const ROOT = 'https://example.test/data/';

/** Counts what is asked for; every answer is 404. */
function refuseAll(): { readonly asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(new Response(null, { status: 404 }));
  });
  return { asked };
}

afterEach(() => vi.unstubAllGlobals());

test('an edition asked for ahead is loaded once, and its failure is heard by who opens it', async () => {
  const { asked } = refuseAll();
  void fetchEditionAhead(ROOT, '2026-11-21');
  await expect(openEdition(ROOT, '2026-11-21')).rejects.toMatchObject({ kind: 'missing' });
  expect(asked).toEqual([`${ROOT}index.json`]);
});

test('opening again, or opening another edition, asks anew', async () => {
  const { asked } = refuseAll();
  void fetchEditionAhead(ROOT, '2026-11-21');
  await expect(openEdition(ROOT)).rejects.toThrow();
  await expect(openEdition(ROOT, '2026-11-21')).rejects.toThrow();
  await expect(openEdition(ROOT, '2026-11-21')).rejects.toThrow();
  expect(asked).toHaveLength(3);
});
