import type { Briefing } from '../state/slides/briefing.ts';
import { parseLink } from '../state/url.ts';

/** Name of a file made from a briefing; practice data says so first. */
export function fileName({ title, edition, slides }: Briefing, extension: string): string {
  const isExercise = slides.some(({ link }) => parseLink(link).view.dataset === 'exercise');
  const plain = title.replaceAll(/[\\/:*?"<>|\s]+/g, '_').slice(0, 40);
  const words = [
    'kyoten',
    ...(isExercise ? ['EXERCISE-fictitious'] : []),
    ...(plain === '' ? ['briefing'] : [plain]),
    ...(edition === undefined ? [] : [edition]),
  ];
  return `${words.join('_')}.${extension}`;
}
