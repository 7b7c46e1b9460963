import type { Briefing } from '../state/slides/briefing.ts';
import { comparedDataset } from '../state/compare-view.ts';
import { parseLink } from '../state/url.ts';

/** Name of a file made from a briefing; data that is not published says so first. */
export function fileName({ title, edition, slides }: Briefing, extension: string): string {
  const datasets = slides.map(({ link }) => comparedDataset(parseLink(link).view));
  const plain = title.replaceAll(/[\\/:*?"<>|\s]+/g, '_').slice(0, 40);
  const words = [
    'kyoten',
    ...(datasets.includes('exercise') ? ['EXERCISE-fictitious'] : []),
    ...(datasets.includes('imported') ? ['own-import'] : []),
    ...(plain === '' ? ['briefing'] : [plain]),
    ...(edition === undefined ? [] : [edition]),
  ];
  return `${words.join('_')}.${extension}`;
}
