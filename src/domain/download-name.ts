import type { Dataset } from './edition.ts';

/** What a saved file holds. */
export interface DownloadNameParts {
  /** Such as `municipalities` or `hubs`. */
  readonly subject: string;
  /** Measure, area or year, where they narrow the subject. */
  readonly details: readonly string[];
  readonly dataset: Dataset;
  readonly edition: string;
  readonly extension: 'csv' | 'geojson' | 'txt' | 'png' | 'svg' | 'pptx' | 'xlsx';
}

/** File name of a download, of letters every system takes; data that is not published says so first. */
export function downloadName(parts: DownloadNameParts): string {
  const words = [
    'kyoten',
    ...(parts.dataset === 'exercise' ? ['EXERCISE-fictitious'] : []),
    ...(parts.dataset === 'imported' ? ['own-import'] : []),
    parts.subject,
    ...parts.details,
    parts.edition,
  ];
  const name = words.map((word) => word.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, ''));
  return `${name.filter((word) => word !== '').join('_')}.${parts.extension}`;
}
