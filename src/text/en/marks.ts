import type { FrameText } from '../text.ts';

/** Marks between words, which differ by language. */
export const marksEn: Pick<FrameText, 'marks'> = {
  marks: {
    colon: ': ',
    comma: ', ',
    gap: ' ',
    plus: '+',
    brackets: (inner) => ` (${inner.trim()})`,
    unit: (inner) => ` [${inner.trim()}]`,
    quotes: (inner) => `“${inner}”`,
    sentenceEnd: '.',
    sentenceGap: ' ',
  },
};
