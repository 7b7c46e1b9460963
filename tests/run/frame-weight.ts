import { BUDGET } from '../../scripts/bench/budget.ts';
import { FRAME_STATES } from '../../scripts/bench/frame-states.ts';
import { describeFiles, type Weight } from '../../scripts/bench/page-weight.ts';
import { weighFrames } from '../../scripts/bench/weigh-frame.ts';
import { makeTwoEditions } from '../browser/harness/two-editions.ts';
import type { CheckResult } from './check.ts';

/** Files with the borders: light here, where municipalities are dots, and heavy with polygons. */
const DRAWING = /\blight\/drawing-/;

/**
 * Holds what light frames ask for against their budget, one test for each state: of a site
 * with two editions, the change between which is told, too. A drawing counts with what it
 * may weigh once borders are imported, for the tests have none.
 */
export async function checkFrameWeight(site: string, chromium: string): Promise<CheckResult> {
  const options = { folder: site, ...(await makeTwoEditions()) };
  const weights = await weighFrames(chromium, options, FRAME_STATES);
  const limit = BUDGET.embedLightKilobytes;
  const lines = weights.map(([{ name }, weight]) => {
    const kilobytes = withBorders(weight) / 1000;
    const isWithin = weight.files.length > 0 && kilobytes <= limit;
    const size = `${kilobytes.toFixed(1)} kB brotli of ${limit} kB`;
    return { isWithin, line: `${name}: ${size}${isWithin ? '' : ` (${describeFiles(weight)})`}` };
  });
  const message = lines.map(({ isWithin, line }) => `${isWithin ? '✓' : '✗'} ${line}`).join('\n');
  const failed = lines.filter(({ isWithin }) => !isWithin).length;
  return { passed: lines.length - failed, failed, skipped: 0, message };
}

function withBorders({ files }: Weight): number {
  const borders = BUDGET.embedDrawingKilobytes * 1000;
  return files.reduce(
    (sum, { path, bytes }) => sum + (DRAWING.test(path) ? Math.max(bytes, borders) : bytes),
    0,
  );
}
