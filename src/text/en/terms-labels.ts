import type { FrameText } from '../text.ts';

/** English wording: how the plain words of a term are reached. */
export const termsLabelsEn: Pick<FrameText, 'terms'> = {
  terms: {
    heading: 'Plain words for the terms',
    about: (name) => `What “${name}” means`,
  },
};
