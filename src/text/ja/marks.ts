/** Marks between words, which differ by language. */
export const marksJa = {
  marks: {
    colon: '：',
    comma: '、',
    /** Between two words of one line, such as a name and its code. */
    gap: '　',
    plus: '＋',
    brackets: (inner: string) => `（${inner}）`,
    /** A unit behind the heading of a column. */
    unit: (inner: string) => `［${inner}］`,
    quotes: (inner: string) => `「${inner}」`,
    sentenceEnd: '。',
    /** Between two sentences. */
    sentenceGap: '',
  },
} as const;
