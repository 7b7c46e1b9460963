import { describe, expect } from 'vitest';
import type { EditionIndex, MunicipalityTable } from '../../../src/domain/edition.ts';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { ja } from '../../../src/text/ja.ts';
import { SHEET_SIZES } from '../../../src/map/export/sheet-size.ts';
import { readPng } from '../../fixtures/png/read-png.ts';
import { createBriefingSteps, type BriefingSteps } from '../harness/briefing-steps.ts';
import { test } from '../harness/browser-test.ts';
import type { Stage } from '../harness/stage.ts';
import type { When } from '../harness/when.ts';

const { exports: exported } = briefingJa;
const { dialog } = exported;

/** The dialog on the second slide of 高知県: its classes of depopulation. */
async function openDialog(stage: Stage, when: When): Promise<BriefingSteps> {
  const steps = createBriefingSteps(stage);
  await when.opens('briefing.html');
  await steps.opensReady('高知県');
  await steps.choosesSlide(2);
  await steps.opensDialog();
  return steps;
}

async function classesOf(stage: Stage, prefecture: string): Promise<Map<string, string>> {
  const json = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${stage.site.address}data/${path}`)).json()) as T;
  const { editions } = await json<EditionIndex>('index.json');
  const table = await json<MunicipalityTable>(`${editions[0]?.edition}/tables/municipalities.json`);
  const classes = table.depopulation['2022-04-01'] ?? [];
  return new Map(
    table.code.flatMap((code, index) =>
      code.startsWith(prefecture) ? [[code, classes[index] ?? ''] as const] : [],
    ),
  );
}

describe('an exported view', { timeout: 240_000 }, () => {
  test('is an SVG whose areas have the classes of the tables', async ({ stage, when }) => {
    const steps = await openDialog(stage, when);
    const svg = (await steps.exports(dialog.svg)).bytes.toString('utf8');
    const drawn = [...svg.matchAll(/data-code="(39\d{3})" data-class="(\w+)"/g)];
    expect(new Map(drawn.map(([, code = '', found = '']) => [code, found]))).toEqual(
      await classesOf(stage, '39'),
    );
    expect(svg).not.toContain('<image');
    for (const label of Object.values(exported.sheet.facts).filter((known) => known !== '注'))
      expect(svg).toContain(`${label}：`);
    expect(svg).toMatch(/境界：.*(?:国土|OpenStreetMap)/);
  });

  test('is a PNG of the size asked for, with title and source inside', async ({ stage, when }) => {
    const steps = await openDialog(stage, when);
    await when.chooses(dialog.sheet, dialog.sheets['a4-portrait']);
    await when.chooses(dialog.scale, dialog.scales(3));
    await steps.fills(dialog.titleField, '県議会資料');
    const { name, bytes } = await steps.exports(dialog.png);
    expect(name).toMatch(/^kyoten_view_39_3x_.*\.png$/);
    const png = readPng(bytes);
    expect(png).toMatchObject({ width: 794 * 3, height: 1123 * 3, pixelsPerMetre: 11339 });
    expect(png.texts['Title']).toContain('県議会資料 高知県');
    expect(png.texts['Source']).toContain('総務省');
    expect(png.texts['Copyright']).not.toBe('');
  });

  test('is a picture that other programs read, on every kind of sheet and at 4x', async ({
    stage,
    when,
  }) => {
    const steps = await openDialog(stage, when);
    for (const [sheet, factor] of [
      ['a3-portrait', 4],
      ['square', 4],
      ['wide-16-9', 1],
    ] as const) {
      await when.chooses(dialog.sheet, dialog.sheets[sheet]);
      await when.chooses(dialog.scale, dialog.scales(factor));
      const { bytes } = await steps.exports(dialog.png);
      const { width, height } = SHEET_SIZES[sheet];
      const size = { width: width * factor, height: height * factor };
      const png = readPng(bytes);
      expect(png, sheet).toMatchObject({
        ...size,
        pixelsPerMetre: Math.round((96 * factor) / 0.0254),
      });
      for (const keyword of ['Title', 'Source', 'Copyright', 'Description', 'Software'])
        expect(png.texts[keyword], `${sheet} ${keyword}`).toMatch(/./);
      expect(png.texts['Source']).toContain('総務省');
      const { ink, ...decoded } = await stage.page.evaluate(decodePng, bytes.toString('base64'));
      expect(decoded, sheet).toEqual(size);
      // Title, map and facts: nothing is blank or cut off.
      expect(Math.min(...ink), `${sheet} ${ink.join(' ')}`).toBeGreaterThan(0.005);
    }
  });

  test('is copied as a picture', async ({ stage, given, when }) => {
    given.window({ permissions: ['clipboard-read', 'clipboard-write'] });
    const steps = await openDialog(stage, when);
    await when.chooses(dialog.scale, dialog.scales(1));
    await stage.page.getByRole('dialog').getByRole('button', { name: dialog.copy }).click();
    await expect.poll(() => steps.said(), { timeout: 90_000 }).toContain(dialog.copied(1123, 794));
    expect(await stage.page.evaluate(clipboardTypes)).toEqual(['image/png']);
  });

  test('is a PDF of vectors on the paper asked for, its table on the next page', async ({
    stage,
    when,
  }) => {
    const steps = await openDialog(stage, when);
    await when.chooses(dialog.sheet, dialog.sheets['a3-landscape']);
    await stage.page.getByRole('dialog').getByRole('button', { name: dialog.print }).click();
    await expect.poll(() => steps.said(), { timeout: 90_000 }).toContain(dialog.printHint);
    expect(await stage.page.locator('.print-pages svg [data-class]').count()).toBe(34);
    expect(await stage.page.locator('.print-pages :is(canvas, img)').count()).toBe(0);
    expect(await stage.page.locator('.print-table tbody tr').count()).toBe(34);
    const { pages, largestPicture } = await steps.pdf();
    expect(new Set(pages)).toEqual(new Set(['420 × 297']));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(largestPicture).toBeLessThan(200);
  });

  test('says that practice data is made up, in file name and picture', async ({
    stage,
    given,
    when,
  }) => {
    given.window({ without: ['webgl'] });
    const steps = createBriefingSteps(stage);
    await when.opens('?data=exercise&area=39');
    await when.clicksButton(ja.viewActions.export);
    const { name, bytes } = await steps.exports(dialog.svg);
    expect(name).toContain('EXERCISE');
    expect(bytes.toString('utf8').split(`>${ja.dataset.exerciseMark}<`)).toHaveLength(3);
  });
});

// Ten slides and their gaps are made for each file: on a machine that is busy it takes long.

// Runs in the page: the picture as the browser reads it, and how much of its top tenth,
// middle and bottom tenth is darker than paper.
async function decodePng(
  base64: string,
): Promise<{ width: number; height: number; ink: readonly number[] }> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = image;
  const [across, down] = [400, Math.round((400 * height) / width)];
  const context = new OffscreenCanvas(across, down).getContext('2d');
  context?.drawImage(image, 0, 0, across, down);
  const strip = (from: number, to: number): number => {
    const rows = Math.round(down * (to - from));
    const pixels = context?.getImageData(0, Math.round(down * from), across, rows).data ?? [];
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 190) dark += 1;
    return dark / (across * rows);
  };
  return { width, height, ink: [strip(0, 0.1), strip(0.3, 0.7), strip(0.9, 1)] };
}

// Runs in the page.
async function clipboardTypes(): Promise<string[]> {
  const [item] = await navigator.clipboard.read();
  return [...(item?.types ?? [])];
}
