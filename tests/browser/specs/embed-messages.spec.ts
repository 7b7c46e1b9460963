import { describe, expect } from 'vitest';
import { test } from '../harness/browser-test.ts';
import { hostHtml, openHostPage, type HostPage } from '../harness/host-page.ts';
import type { Stage } from '../harness/stage.ts';

/** A page that talks to its frame through the client. */
function talking({ map, origin }: HostPage, allowed = origin): string {
  const frame = `<iframe title="高知県の過疎の区分（地図と表）" width="100%" height="680" src="${map}embed.html?v=1&amp;area=39&amp;view=light&amp;origin=${allowed}"></iframe>`;
  const script = `<script src="${map}embed/kyoten-client.js"></script><script>
    const frame = document.querySelector('iframe');
    const client = connectKyoten(frame, { origin: '${new URL(map).origin}', timeout: 1500 });
    window.heard = [];
    for (const event of ['select', 'state', 'height', 'error'])
      client.on(event, (detail) => window.heard.push(detail));
    window.client = client;
  </script>`;
  return hostHtml(frame + script);
}

async function whenShown(stage: Stage): Promise<void> {
  await stage.page.frameLocator('iframe').locator('h1').waitFor();
}

/** Runs a command of the client in the page; its error in words where it fails. */
function ask(stage: Stage, name: string, argument?: unknown): Promise<unknown> {
  return stage.page.evaluate(
    async ([command, wish]) => {
      const client: Record<string, (wish: unknown) => Promise<unknown>> = Reflect.get(
        window,
        'client',
      );
      try {
        const value = await client[command]?.(wish);
        return value instanceof Blob
          ? { type: value.type, head: [...new Uint8Array(await value.slice(0, 8).arrayBuffer())] }
          : value;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    [name, argument] as const,
  );
}

const heard = (stage: Stage): Promise<{ event: string }[]> =>
  stage.page.evaluate(() => Reflect.get(window, 'heard'));

describe('a page that the frame allows', () => {
  test('reads and changes the view, and hears of it', async ({ stage }) => {
    await openHostPage(stage, talking);
    await whenShown(stage);
    expect(await ask(stage, 'getState')).toMatchObject({ area: '39', view: 'light' });
    expect(await ask(stage, 'setState', { area: '32', layers: 'depopulation' })).toMatchObject({
      area: '32',
      layers: 'depopulation',
    });
    const title = stage.page.frameLocator('iframe').locator('h1');
    await expect.poll(() => title.innerText()).toBe('島根県の過疎の区分');
    const events = (await heard(stage)).map(({ event }) => event);
    expect(events).toContain('state');
    expect(events).toContain('select');
    expect(events).toContain('height');
  });

  test('gets pictures in both forms', async ({ stage }) => {
    await openHostPage(stage, talking);
    await whenShown(stage);
    expect(await ask(stage, 'exportImage', { format: 'png', width: 800 })).toEqual({
      type: 'image/png',
      head: [137, 80, 78, 71, 13, 10, 26, 10],
    });
    expect(await ask(stage, 'exportImage', { format: 'svg' })).toMatchObject({
      type: 'image/svg+xml',
    });
  });

  test('is told in words what is wrong with a wish, and nothing changes', async ({ stage }) => {
    await openHostPage(stage, talking);
    await whenShown(stage);
    expect(await ask(stage, 'setState', { year: '1066', lakes: 'all' })).toMatch(
      /^state: .*year=1066 .*lakes=all/,
    );
    expect(await ask(stage, 'setState', { area: 39 })).toMatch(/^malformed: state/);
    expect(await ask(stage, 'exportImage', { width: 1 })).toMatch(/^malformed: width/);
    expect(await ask(stage, 'getState')).toMatchObject({ area: '39' });
  });

  test('of another version of the language is told which is spoken', async ({ stage }) => {
    await openHostPage(stage, talking);
    await whenShown(stage);
    const answer = await stage.page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          addEventListener('message', ({ data }) => data.reply === 7 && resolve(data));
          const frame = document.querySelector('iframe');
          frame?.contentWindow?.postMessage(
            { kyoten: 99, id: 7, name: 'getState' },
            new URL(frame.src).origin,
          );
        }),
    );
    expect(answer).toMatchObject({ ok: false, reason: 'version' });
  });

  test('hears of data that cannot be shown', async ({ given, stage }) => {
    given.site({ missing: [/light\/area-47/] });
    given.fault(/404/);
    await openHostPage(stage, talking);
    await whenShown(stage);
    await ask(stage, 'setState', { area: '47' });
    await expect
      .poll(async () => (await heard(stage)).map(({ event }) => event))
      .toContain('error');
    expect(await stage.page.frameLocator('iframe').getByRole('alert').innerText()).toContain(
      'サーバーにありません',
    );
  });
});

describe('a page that the frame does not allow', () => {
  test.for(['https://www.example.lg.jp', ''])(
    'gets nothing but the height (%s)',
    async (allowed, { stage }) => {
      await openHostPage(stage, (host) => talking(host, allowed));
      await whenShown(stage);
      expect(await ask(stage, 'getState')).toMatch(/no answer in 1500 ms/);
      expect(await ask(stage, 'setState', { area: '32' })).toMatch(/no answer/);
      const events = new Set((await heard(stage)).map(({ event }) => event));
      expect([...events]).toEqual(['height']);
      expect(await stage.page.frameLocator('iframe').locator('h1').innerText()).toContain('高知県');
    },
  );
});

test('malformed messages of any kind are thrown away without a word', async ({ stage }) => {
  await openHostPage(stage, talking);
  await whenShown(stage);
  await stage.page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const send = (data: unknown) => frame?.contentWindow?.postMessage(data, '*');
    for (const data of [
      null,
      1,
      'x',
      [],
      {},
      { kyoten: '1' },
      { kyoten: 1 },
      { kyoten: 1, id: 'a' },
    ])
      send(data);
  });
  expect(await ask(stage, 'getState')).toMatchObject({ area: '39' });
});
