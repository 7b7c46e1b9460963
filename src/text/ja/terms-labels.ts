/** Japanese wording: how the plain words of a term are reached. */
export const termsLabelsJa = {
  terms: {
    heading: 'ことばの説明',
    about: (name: string) => `「${name}」の説明`,
  },
} as const;
