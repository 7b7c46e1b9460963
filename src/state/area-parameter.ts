import { checkDigit } from '../domain/municipality-code.ts';
import { requiredText, type Parameter } from './parameter.ts';

const AREA = requiredText(
  /^(00|0[1-9]|[1-3]\d|4[0-7]|(0[1-9]|[1-3]\d|4[0-7])\d{3})$/,
  '00–47 | 01100–47382',
);

/**
 * An area in a link: 2 digits of a prefecture, 5 of a municipality, or the 6 with which
 * public bodies write either (`390003`, `394050`), whose last one must be right.
 */
export const areaParameter: Parameter<string> = {
  parse: (text) => AREA.parse(shortened(text)),
  write: AREA.write,
};

function shortened(text: string): string {
  if (!/^\d{6}$/.test(text)) return text;
  const code = text.slice(0, 5);
  if (checkDigit(code) !== Number(text[5])) return text;
  return code.endsWith('000') ? code.slice(0, 2) : code;
}
