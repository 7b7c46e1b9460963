import type { BoundarySource } from '../../../src/domain/edition.ts';

const COMMIT = 'a520c070a2c1fb57fdccf8e89e44182110b11a4b';
const REPOSITORY = 'digital-go-jp/policy-dashboard-assets';

/** Credit that MLIT's terms and CC BY 4.0 ask for wherever the outlines are shown. */
export const N03_CREDIT = {
  ja: '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
  en: 'Made from "National Land Numerical Information (administrative areas)", MLIT, Japan',
} as const;

/** A file on the web whose bytes are known beforehand. */
export interface PinnedFile {
  readonly file: string;
  /** Where the file is fetched from; the file's name is added. */
  readonly base: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The boundaries the build downloads: MLIT N03 of 2025 as the Digital Agency
 * simplified it, 1,741 municipalities and the six villages of 北方領土, pinned by
 * commit and checksum.
 */
export const PINNED_BOUNDARIES: PinnedFile = {
  file: 'ja_municipality_area.json',
  base: `https://raw.githubusercontent.com/${REPOSITORY}/${COMMIT}/data/map/`,
  bytes: 1_272_982,
  sha256: '6acf7c111dbe993abfedb754d08628e7c3673e73bf001baa792fe62c64bf18c6',
};

/** How an edition names the pinned boundaries. */
export const PINNED_SOURCE: BoundarySource = {
  id: 'digital-agency',
  title: '国土数値情報（行政区域データ）2025年、デジタル庁による簡素化（policy-dashboard-assets）',
  credit: N03_CREDIT,
  licence: 'CC BY 4.0',
  url: `https://github.com/${REPOSITORY}/blob/${COMMIT}/data/map/${PINNED_BOUNDARIES.file}`,
  sha256: PINNED_BOUNDARIES.sha256,
};
