import { makeTwoEditionsToWeigh } from '../../tests/browser/harness/two-editions.ts';
import { BUDGET } from './budget.ts';
import { FRAME_STATES } from './frame-states.ts';
import type { Measurement } from './measurement.ts';
import { describeFiles } from './page-weight.ts';
import { weighFrames } from './weigh-frame.ts';

/**
 * Weighs the light frames of a built site in their heaviest states, with two editions on the
 * server: with dots, and with polygons where a file of `boundaries` is at hand. The written
 * pages are weighed as the site has them.
 */
export async function measureFrames(
  site: string,
  chromium: string,
  boundaries: string | undefined,
): Promise<Measurement[]> {
  process.env['KYOTEN_SITE_FOLDER'] = site;
  const dots = await weigh(site, chromium, 'dots', []);
  if (boundaries === undefined) return dots;
  return [...dots, ...(await weigh(site, chromium, 'polygons', ['--boundaries', boundaries]))];
}

async function weigh(
  folder: string,
  chromium: string,
  geometry: 'dots' | 'polygons',
  words: readonly string[],
): Promise<Measurement[]> {
  const options = { folder, ...(await makeTwoEditionsToWeigh(words)) };
  const weights = await weighFrames(chromium, options, FRAME_STATES);
  return weights.map(([{ name, move }, weight]) => ({
    name: `light embed, ${geometry}: ${name}`,
    unit: 'kB',
    values: [weight.bytes / 1000],
    budget: move === undefined ? BUDGET.embedLightKilobytes : BUDGET.embedMoveKilobytes,
    note: `${move === undefined ? 'data and all' : 'added to the frame'}, keys used, two editions: ${describeFiles(weight)}`,
  }));
}
