import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lightPartPath } from '../../src/domain/light-edition.ts';
import { BUDGET } from '../../scripts/bench/budget.ts';
import { FRAME_STATES } from '../../scripts/bench/frame-states.ts';
import { brotliSize, describeFiles, type Weight } from '../../scripts/bench/page-weight.ts';
import { weighFrames } from '../../scripts/bench/weigh-frame.ts';
import { makeTwoEditionsToWeigh } from '../browser/harness/two-editions.ts';
import type { CheckResult } from './check.ts';

const NATION = '00';

/** Files with the borders: light here, where municipalities are dots, and heavy with polygons. */
const DRAWING = /\blight\/drawing-(\d\d)\.json$/;

/** Pages in which the map is written, and so its borders. */
const WRITTEN = /^embed\/(\d\d)\.html$/;

/** Where there are borders, there are no outlines beside them. */
const OUTLINES = /\blight\/outlines-/;

/**
 * Holds what light frames ask for against their budget, one test for each state: of a site
 * with two editions, the change between which is told, too. A drawing counts with what it
 * may weigh once borders are imported, for the tests have none; so does one in a page.
 */
export async function checkFrameWeight(site: string, chromium: string): Promise<CheckResult> {
  const options = { folder: site, ...(await makeTwoEditionsToWeigh()) };
  const weights = await weighFrames(chromium, options, FRAME_STATES);
  const lines = weights.map(([{ name, move }, weight]) => {
    const limit = move === undefined ? BUDGET.embedLightKilobytes : BUDGET.embedMoveKilobytes;
    const kilobytes = withBorders(site, weight) / 1000;
    const isWithin = weight.files.length > 0 && kilobytes <= limit;
    const size = `${kilobytes.toFixed(1)} kB brotli of ${limit} kB`;
    return { isWithin, line: `${name}: ${size}${isWithin ? '' : ` (${describeFiles(weight)})`}` };
  });
  const message = lines.map(({ isWithin, line }) => `${isWithin ? '✓' : '✗'} ${line}`).join('\n');
  const failed = lines.filter(({ isWithin }) => !isWithin).length;
  return { passed: lines.length - failed, failed, skipped: 0, message };
}

function withBorders(site: string, { files }: Weight): number {
  return files.reduce((sum, { path, bytes }) => {
    if (OUTLINES.test(path)) return sum;
    const drawn = DRAWING.exec(path)?.[1];
    if (drawn !== undefined) return sum + Math.max(bytes, bordersOf(drawn));
    const written = WRITTEN.exec(path)?.[1];
    const more = written === undefined ? 0 : bordersOf(written) - drawingSize(site, written);
    return sum + bytes + more;
  }, 0);
}

/** Bytes that the map of an area may have with borders. */
function bordersOf(area: string): number {
  const { embedDrawingKilobytes, embedPrefectureDrawingKilobytes } = BUDGET;
  return (area === NATION ? embedDrawingKilobytes : embedPrefectureDrawingKilobytes) * 1000;
}

/** Bytes of an area's drawing as it is here, with dots. */
function drawingSize(site: string, area: string): number {
  const data = join(site, 'data');
  const [edition = ''] = readdirSync(data).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name));
  return brotliSize(readFileSync(join(data, edition, lightPartPath('drawing', area))));
}
