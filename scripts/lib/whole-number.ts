import { UserError } from './user-error.ts';

/** Reads an option that takes a whole number between two limits, both allowed. Throws `UserError`. */
export function readWholeNumber(
  option: string,
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const number = Number(text);
  if (/^\d{1,15}$/.test(text) && number >= least && number <= most) return number;
  throw new UserError({
    file: option,
    found: text,
    expected: {
      ja: `${least}から${most}までの整数`,
      en: `a whole number from ${least} to ${most}`,
    },
    action: { ja: '数字だけで指定してください。', en: 'Give digits only.' },
  });
}
