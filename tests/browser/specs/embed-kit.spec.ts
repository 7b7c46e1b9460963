import { describe, expect } from 'vitest';
import type { OEmbedKit } from '../../../src/ui/kit/oembed-kit.ts';
import { ja } from '../../../src/text/ja.ts';
import { kitJa } from '../../../src/text/ja/kit.ts';
import { findCmsFaults } from '../../unit/ui/kit/cms-rules.ts';
import { test } from '../harness/browser-test.ts';
import { holdBack } from '../harness/hold-back.ts';

describe('the kits that the build makes', () => {
  test('are found from each frame, for the nation and 47 prefectures', async ({ when, stage }) => {
    await when.opens('embed/39.html?view=light');
    const { address } = stage.site;
    const areas = ['00', ...Array.from({ length: 47 }, (_, at) => String(at + 1).padStart(2, '0'))];
    for (const area of areas) {
      const page = await (await fetch(`${address}embed/${area}.html`)).text();
      const link =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="([^"]+)"/.exec(
          page,
        );
      const kit = new URL(link?.[1] ?? 'nowhere', `${address}embed/${area}.html`);
      const found = (await (await fetch(kit)).json()) as OEmbedKit;
      expect(found).toMatchObject({ version: '1.0', type: 'rich' });
      expect(found.title).toContain(link?.[2] ?? 'no title');
      expect(findCmsFaults(found.html)).toEqual([]);
      expect(found.html).toContain(`embed/${area}.html`);
      const picture = await fetch(`${address}embed/${area}.svg`);
      expect(picture.headers.get('content-type')).toContain('image/svg+xml');
      const svg = await picture.text();
      expect(svg).toContain(`width="${found.thumbnail_width}" height="${found.thumbnail_height}"`);
    }
  });
});

describe('the kit page', () => {
  test('never writes a frame whose title says too little, and says so', async ({ when, stage }) => {
    await when.opens('kit.html?v=1&area=39');
    const code = stage.page.locator('.kit-code').first();
    await expect.poll(() => code.innerText()).toContain('title="高知県の過疎の区分');
    const field = stage.page.getByRole('textbox', { name: kitJa.title });
    await field.fill('地図');
    await stage.page.getByText(kitJa.titleTooShort).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await code.innerText()).toContain('title="高知県の過疎の区分');
    await field.fill('');
    expect(findCmsFaults(await code.innerText())).toEqual([]);
    await field.fill('高知県の小さな拠点の地図');
    expect(await code.innerText()).toContain('title="高知県の小さな拠点の地図"');
    expect(await stage.page.getByText(kitJa.titleTooShort).count()).toBe(0);
  });

  test('gives no code away before it has the title of its map', async ({ when, stage }) => {
    await when.opens('accessibility.html');
    const { page } = stage;
    const letThrough = await holdBack(page, /\/light\/area-39\.json/);
    await when.opens('kit.html?v=1&area=39');
    const snippet = page.locator('.kit-snippet').first();
    const copy = snippet.getByRole('button');
    await copy.waitFor();
    expect(await copy.isDisabled()).toBe(true);
    letThrough();
    await expect.poll(() => copy.isDisabled()).toBe(false);
    expect(await snippet.locator('code').innerText()).toContain('title="高知県の過疎の区分');
  });

  test('shows the very frame of its code at three widths', async ({ when, stage }) => {
    await when.opens('kit.html?v=1&area=39');
    const frame = stage.page.locator('.kit-stage iframe');
    await expect.poll(() => frame.getAttribute('src')).toContain('embed/39.html');
    for (const width of [320, 640, 1200]) {
      await stage.page.getByRole('button', { name: kitJa.previewWidth(width) }).click();
      await expect.poll(() => frame.evaluate((one) => one.clientWidth)).toBe(width);
    }
    await frame
      .contentFrame()
      .getByRole('heading', { name: /^高知県の/ })
      .waitFor();
  });

  test('writes frames in the colours that are chosen, and shows them', async ({ when, stage }) => {
    await when.opens('kit.html?v=1&area=39');
    const { page } = stage;
    const choices = page.getByRole('group', { name: ja.site.theme });
    await choices.getByRole('radio', { name: ja.site.themes.dark }).check();
    const code = page.locator('.kit-code').first();
    await expect.poll(() => code.innerText()).toContain('embed/39.html?v=1&amp;theme=dark"');
    const frame = page.locator('.kit-stage iframe').contentFrame();
    await frame.locator('html[data-ground=dark]').waitFor();
  });

  test('copies the code beside each button, and says so of no other', async ({
    given,
    when,
    stage,
  }) => {
    given.window({ permissions: ['clipboard-read', 'clipboard-write'] });
    await when.opens('kit.html?v=1&area=39');
    const { page } = stage;
    await page.locator('.kit-code').first().waitFor();
    for (const name of Object.values(kitJa.snippets)) {
      const snippet = page.locator('.kit-snippet', { has: page.getByText(name, { exact: true }) });
      // A browser whose window has not got its focus yet refuses; the reader presses again.
      await page.bringToFront();
      await expect
        .poll(async () => {
          await snippet.getByRole('button', { name: kitJa.copy(name) }).click();
          return snippet.getByText(kitJa.copied).count();
        })
        .toBe(1);
      const code = await snippet.locator('code').innerText();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    }
    await page.getByRole('textbox', { name: kitJa.title }).fill('高知県の小さな拠点の地図');
    // The link has no title of a frame: its code is still the one that was copied.
    await expect.poll(() => page.getByText(kitJa.copied).count()).toBeLessThan(3);
    const first = page.locator('.kit-snippet').first();
    expect(await first.getByText(kitJa.copied).count()).toBe(0);
  });

  test('selects the code where the browser refuses to copy', async ({ when, stage }) => {
    await when.opens('kit.html?v=1&area=39');
    const { page } = stage;
    await page.evaluate(() => Reflect.defineProperty(navigator, 'clipboard', { value: undefined }));
    const snippet = page.locator('.kit-snippet').first();
    await snippet.getByRole('button').click();
    await snippet.getByText(kitJa.copyFailed).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      await snippet.locator('code').innerText(),
    );
  });

  test('saves an oEmbed with the address that stands in its field', async ({ when, stage }) => {
    await when.opens('kit.html?v=1&area=39');
    await stage.page.locator('.kit-code').first().waitFor();
    await stage.page.getByLabel(kitJa.address).fill('https://map.example.lg.jp/kyoten');
    const file = await when.downloads(kitJa.saveKit);
    const kit = JSON.parse(file.bytes.toString('utf8')) as OEmbedKit;
    expect(kit.html).toContain('src="https://map.example.lg.jp/kyoten/embed/39.html"');
    expect(kit.provider_url).toBe('https://map.example.lg.jp/kyoten/');
  });

  test('saves the picture for systems that take neither frame nor script', async ({
    when,
    stage,
  }) => {
    await when.opens('kit.html?v=1&area=39');
    await stage.page.locator('.kit-code').first().waitFor();
    const svg = await when.downloads(kitJa.saveSvg);
    expect(svg.bytes.toString('utf8')).toContain('高知県の過疎の区分と小さな拠点');
    const png = await when.downloads(kitJa.savePng);
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  });
});
