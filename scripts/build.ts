import { join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildEdition } from './build/build-edition.ts';
import type { TileLayout } from './build/make-tiles.ts';
import {
  boundaryChoice,
  obtainBoundaries,
  type ObtainedBoundaries,
} from './build/obtain-boundaries.ts';
import { startBackground } from './build/start-background.ts';
import { summarise } from './build/summarise.ts';
import { writeEdition } from './build/write-edition.ts';
import { readCanonicalTables } from './lib/canonical/read-canonical-tables.ts';
import { describeReport } from './lib/check/describe-report.ts';
import { compileLate } from './lib/compile-late.ts';
import { fingerprint, readNote, writeNote } from './lib/fingerprint.ts';
import { CACHE, DATA, EDITIONS, PROJECT } from './lib/places.ts';
import { createProgress } from './lib/progress.ts';
import { sha256 } from './lib/sha256.ts';
import { UserError } from './lib/user-error.ts';
import { terminalLanguage } from './lib/wording.ts';

/** Code that makes an edition what it is: a change here makes a new one. */
const GENERATOR = ['scripts', 'src/domain', 'src/geo', 'src/map/drawing', 'package-lock.json'];

/** `kyoten build`: tables and boundaries to an edition. Throws `UserError`. */
export async function build(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      boundaries: { type: 'string' },
      data: { type: 'string', default: DATA },
      layout: { type: 'string', default: 'pmtiles' },
      'if-changed': { type: 'boolean', default: false },
      out: { type: 'string', default: EDITIONS },
    },
  });
  const { layout } = values;
  if (layout !== 'pmtiles' && layout !== 'directory')
    throw new UserError({
      file: '--layout',
      found: layout,
      expected: { ja: 'pmtiles か directory', en: 'pmtiles or directory' },
      action: { ja: 'どちらかを指定してください。', en: 'Give one of them.' },
    });
  return compileLate(async () => make({ ...values, layout }));
}

/** The options of one build. */
interface BuildOptions {
  readonly boundaries?: string;
  /** Folder of the canonical tables. */
  readonly data: string;
  readonly layout: TileLayout;
  readonly 'if-changed': boolean;
  readonly out: string;
}

async function make(options: BuildOptions): Promise<number> {
  const { layout, out } = options;
  const progress = createProgress();
  const started = performance.now();
  // It starts on another core while the tables are read, unless there may be nothing to do.
  let isGivenUp = false;
  let background = options['if-changed'] ? undefined : startBackground();
  try {
    const sums = fingerprint(
      PROJECT,
      [relative(PROJECT, resolve(options.data)), ...GENERATOR],
      [layout],
    );
    const tables = await readCanonicalTables(options.data);
    const boundaries = await obtainBoundaries(boundaryChoice(options.boundaries), progress);
    progress.clear();
    const note = join(CACHE, 'editions', `${sha256(resolve(out)).slice(0, 12)}.txt`);
    const current = `${sums} ${boundaries.source.sha256 ?? boundaries.source.id}`;
    if (options['if-changed'] && isCurrent(out, tables.edition, note, current)) {
      console.log(unchanged(fromHere(join(out, tables.edition)), boundaries));
      return 0;
    }
    background ??= startBackground();
    const { run } = background;
    const pause = async (): Promise<void> => {
      await setImmediate();
      if (isGivenUp) throw new Error('the build was given up');
    };
    const input = { tables, boundaries, layout, run, cacheDirectory: CACHE, progress, pause };
    const checked = run('checkTables', tables);
    const building = buildEdition(input);
    // What comes of wrong tables, a failure too, is not looked at.
    building.catch(() => {});
    const report = await checked;
    if (!report.ok) {
      progress.clear();
      console.error(describeReport(report, terminalLanguage()));
      return 1;
    }
    const built = await building;
    const place = await writeEdition(out, built.edition, built.files);
    await writeNote(note, noteOf(current, manifestChecksum(out, built.edition)));
    console.log(summarise(built, boundaries, fromHere(place), performance.now() - started));
    return 0;
  } finally {
    isGivenUp = true;
    await background?.stop();
  }
}

/** A path as the user would type it. */
function fromHere(path: string): string {
  return relative(process.cwd(), path) || '.';
}

/** Whether the edition in place is the one that would be made: same sources, same manifest. */
function isCurrent(outDirectory: string, edition: string, note: string, current: string): boolean {
  const manifest = manifestChecksum(outDirectory, edition);
  return manifest !== undefined && readNote(note) === noteOf(current, manifest);
}

function noteOf(current: string, manifest: string | undefined): string {
  return `${current}\n${manifest ?? ''}\n`;
}

function manifestChecksum(outDirectory: string, edition: string): string | undefined {
  const manifest = readNote(join(outDirectory, edition, 'manifest.json'));
  return manifest === undefined ? undefined : sha256(manifest);
}

function unchanged(place: string, { reason }: ObtainedBoundaries): string {
  const without =
    reason === undefined
      ? { ja: '', en: '' }
      : {
          ja: `（市区町村の境界なし：${reason}）`,
          en: ` (without municipal boundaries: ${reason})`,
        };
  return terminalLanguage() === 'ja'
    ? `${place}: 変更がないため、そのまま使います${without.ja}。`
    : `${place}: unchanged, kept as it is${without.en}.`;
}
