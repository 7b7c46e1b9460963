import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideChromium } from '../../tests/browser/find-chromium.ts';
import { thisMachine } from '../../tests/browser/this-machine.ts';
import { readCachedBoundaries, cachedBoundariesPath } from '../lib/boundaries/boundary-cache.ts';
import { CACHE, SITE } from '../lib/places.ts';
import { readWholeNumber } from '../lib/whole-number.ts';
import { benchTable } from './bench-table.ts';
import { machineLine } from './machine-line.ts';
import { measureBuild } from './measure-build.ts';
import { measureCells } from './measure-cells.ts';
import { measureChanges } from './measure-changes.ts';
import { measureEmbed } from './measure-embed.ts';
import { measureFrames } from './measure-frames.ts';
import { measureGap } from './measure-gap.ts';
import { measureGapPage } from './measure-gap-page.ts';
import { measureNearest } from './measure-nearest.ts';
import type { Measurement } from './measurement.ts';
import { measureStart } from './measure-start.ts';
import { measureSurvey } from './measure-survey.ts';
import { measureSurveyMemory } from './measure-survey-memory.ts';
import { measureWeight } from './measure-weight.ts';
import { withPageSession } from './page-session.ts';
import { onSiteWithBoundaries } from './site-with-boundaries.ts';

/**
 * `kyoten bench [--boundaries FILE] [--runs N]`: measures and prints a table of
 * what was measured beside its budget. It says what is over budget and never
 * fails for it: how fast a machine is, is no property of the program.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      boundaries: { type: 'string' },
      runs: { type: 'string', default: '5' },
    },
  });
  const runs = readWholeNumber('--runs', values.runs, { least: 1, most: 100 });
  const boundaries = values.boundaries ?? (await cachedFile());
  const measurements: Measurement[] = [
    ...(await measureBuild(boundaries, runs)),
    ...(await measureCells(runs)),
    ...(await measureNearest(runs)),
    ...(await measureGap(runs)),
    ...(await measureSurvey(runs)),
    ...measureSurveyMemory(),
    ...(await measureSite(runs, boundaries)),
  ];
  console.log(`\n${machineLine()}\n\n${benchTable(measurements)}`);
  return 0;
}

async function cachedFile(): Promise<string | undefined> {
  return (await readCachedBoundaries(CACHE)) === undefined
    ? undefined
    : cachedBoundariesPath(CACHE);
}

async function measureSite(runs: number, boundaries: string | undefined): Promise<Measurement[]> {
  if (!existsSync(join(SITE, 'index.html')))
    return [{ name: 'page', unit: 'ms', values: [], note: 'no built site: run npm run build' }];
  const chromium = provideChromium(thisMachine());
  const weight = await measureWeight(SITE, chromium);
  const frames = await measureFrames(SITE, chromium, boundaries);
  const starts = boundaries === undefined ? [] : await startsWith(boundaries, chromium, runs);
  return withPageSession(SITE, chromium, async (session) => [
    ...weight,
    ...frames,
    ...(await measureStart(session, runs)),
    ...starts,
    ...(await measureEmbed(SITE, session, runs)),
    ...(await measureChanges(session)),
    ...(await measureGapPage(session)),
  ]);
}

/** The starts of the page with areas of municipalities, whatever the built site has. */
async function startsWith(
  boundaries: string,
  chromium: string,
  runs: number,
): Promise<Measurement[]> {
  const starts = await onSiteWithBoundaries(boundaries, (site) =>
    withPageSession(site, chromium, (session) => measureStart(session, runs)),
  );
  return starts.map((start) => ({ ...start, name: `${start.name}, imported boundaries` }));
}
