import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { test } from '../harness/browser-test.ts';
import { takeDownload } from '../harness/download.ts';
import { countColours } from '../harness/screenshot.ts';

/*
 * The harness itself: were it blind to a fault, every other spec would be. The
 * pages here are the smallest that misbehave in one way.
 */
const folder = mkdtempSync(join(tmpdir(), 'kyoten-harness-'));
const pages: Record<string, string> = {
  // Browsers ask every site for one.
  'favicon.ico': '',
  'calm.html': '<p>静か</p>',
  'console.html': '<script>console.error("壊れた表")</script>',
  'throws.html': '<script>throw new Error("思わぬ不具合")</script>',
  'rejects.html': '<script>Promise.reject(new Error("待ちぼうけ"))</script>',
  'outside.html': '<img src="https://example.org/tracker.png" alt="">',
  'missing.html': '<img src="gone.png" alt="">',
  'worker.html': `<script>
    const source = 'fetch("https://example.org/figures").then((answer) => answer.text())' +
      '.then(postMessage, () => postMessage("届かない"))';
    const worker = new Worker(URL.createObjectURL(new Blob([source])));
    worker.onmessage = ({ data }) => { document.body.textContent = data; };
  </script>`,
  'download.html': '<a download="表.csv" href="data:text/csv,1">保存</a>',
  'late.html': `<div id="first-view"><button>早い</button></div><script>
    setTimeout(() => { document.body.innerHTML = '<button>生きた</button>'; }, 300);
  </script>`,
  'picture.html': '<body style="margin:0;background:#3d6cb3">',
  'inaccessible.html': '<html lang="ja"><title>絵</title><main><h1>絵</h1><img src="calm.html">',
};
for (const [name, html] of Object.entries(pages))
  writeFileSync(join(folder, name), `<!doctype html><meta charset="utf-8">${html}`);

afterAll(() => rmSync(folder, { recursive: true }));

describe('faults that fail a test', () => {
  const faulty = [
    ['console.html', /^console error: 壊れた表/],
    ['throws.html', /^uncaught error: Error: 思わぬ不具合/],
    ['rejects.html', /^uncaught error: Error: 待ちぼうけ/],
    ['outside.html', /^request to the outside: https:\/\/example\.org\/tracker\.png/],
    ['worker.html', /^request to the outside: https:\/\/example\.org\/figures/],
    ['missing.html', /^console error: Failed to load resource.*404/],
  ] as const;

  test.for(faulty)('%s is found out', async ([page, fault], { given, when, stage }) => {
    given.site({ folder });
    given.fault(/./);
    await when.opens(page);
    await expect.poll(() => stage.faults.all()).toContainEqual(expect.stringMatching(fault));
  });

  test.fails('and fail one that expects nothing', async ({ given, when }) => {
    given.site({ folder });
    await when.opens('console.html');
  });

  test.fails('as does an expected fault that never comes', async ({ given, when }) => {
    given.site({ folder });
    given.fault(/壊れた表/);
    await when.opens('calm.html');
  });

  test('a calm page has none', async ({ given, when, stage, get }) => {
    given.site({ folder });
    await when.opens('calm.html');
    expect(await get.text()).toBe('静か');
    expect(stage.faults.all()).toEqual([]);
  });
});

test('an outside server that the test plays is no fault', async ({ given, when, get }) => {
  given.site({ folder });
  given.outside({ address: /example\.org/, contentType: 'text/plain', body: '1,510' });
  await when.opens('worker.html');
  await expect.poll(() => get.text()).toBe('1,510');
});

test('what the browser saves is read with its name', async ({ given, when, stage }) => {
  given.site({ folder });
  await when.opens('download.html');
  const saved = await takeDownload(stage.page, () => stage.page.getByText('保存').click());
  expect([saved.name, saved.bytes.toString()]).toEqual(['表.csv', '1']);
});

test('a page is open when it is live, not when its first view is there', async ({
  given,
  when,
  get,
}) => {
  given.site({ folder });
  await when.opens('late.html');
  expect(await get.text()).toBe('生きた');
});

test('colours of a picture are counted by their share', async ({ given, when, stage }) => {
  given.site({ folder });
  await when.opens('picture.html');
  const png = await stage.page.screenshot();
  expect(await countColours(stage.page, png)).toEqual({ '#3d6cb3': expect.closeTo(1) });
});

test('the accessibility check finds a picture without words', async ({ given, when, get }) => {
  given.site({ folder });
  await when.opens('inaccessible.html');
  const rules = (await get.accessibilityFaults()).map((finding) => finding.rule);
  expect(rules).toContain('image-alt');
});
