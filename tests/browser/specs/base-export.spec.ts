import { describe, expect } from 'vitest';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { ja } from '../../../src/text/ja.ts';
import { readPng } from '../../fixtures/png/read-png.ts';
import { createBriefingSteps } from '../harness/briefing-steps.ts';
import { test } from '../harness/browser-test.ts';

const { exports: exported } = briefingJa;
const { dialog, sheet } = exported;

/** One pixel of a green that no layer has; tiles are stretched from it. */
const GREEN =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNg+M8AAAICAQB7CYF4AAAAAElFTkSuQmCC';

describe('the base map of a view', { timeout: 240_000 }, () => {
  test('is below its PNG with its credit, and in words where a file holds shapes alone', async ({
    stage,
    given,
    when,
  }) => {
    given.window({ without: ['webgl'] });
    given.outside({
      address: /cyberjapandata\.gsi\.go\.jp\/xyz\/pale\//,
      contentType: 'image/png',
      body: Buffer.from(GREEN, 'base64'),
    });
    const steps = createBriefingSteps(stage);
    await when.opens('?area=39&layers=hub&base=pale');
    await when.clicksButton(ja.viewActions.export);
    const { bytes } = await steps.exports(dialog.png);
    const png = readPng(bytes);
    expect(png.texts['Source']).toContain(sheet.baseCredit(ja.layers.bases.pale));
    expect(png.texts['Description']).not.toContain(sheet.withoutBase.leftOut);
    expect(await stage.page.evaluate(greenShare, bytes.toString('base64'))).toBeGreaterThan(0.05);
    const svg = (await steps.exports(dialog.svg)).bytes.toString('utf8');
    expect(svg).not.toContain('<image');
    expect(svg.replaceAll(/<\/text><text[^>]*>/g, '')).toContain(sheet.withoutBase.leftOut);
  });

  test('is left out of a PNG in words where its server cannot be reached', async ({
    stage,
    given,
    when,
  }) => {
    given.window({ without: ['webgl'] });
    given.outside({
      address: /cyberjapandata\.gsi\.go\.jp/,
      contentType: 'text/plain',
      body: 'out of service',
      status: 503,
    });
    given.fault(/503/);
    const steps = createBriefingSteps(stage);
    await when.opens('?area=39&layers=hub&base=standard');
    await when.clicksButton(ja.viewActions.export);
    const { bytes } = await steps.exports(dialog.png);
    const png = readPng(bytes);
    expect(png.texts['Description']).toContain(sheet.withoutBase.failed);
    expect(png.texts['Source']).not.toContain('地理院タイル');
  });
});

// Runs in the page: the share of a picture that is the tiles' green.
async function greenShare(picture: string): Promise<number> {
  const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob();
  const image = await createImageBitmap(blob);
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
  let green = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === 0 && data[at + 1] === 255 && data[at + 2] === 0) green += 1;
  return green / (data.length / 4);
}
