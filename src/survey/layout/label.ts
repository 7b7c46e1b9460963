import { withDigitsInDates } from '../cells/kanji-number.ts';

/**
 * A heading in the form in which headings are compared: half-width letters and
 * digits, no spaces or line breaks, no numbering in front (問１, (2), ③) and no
 * footnote mark behind. The words in brackets stay.
 */
export function normaliseLabel(text: string): string {
  return (
    text
      .replace(/[\u2460-\u2473\u2474-\u2487]/gu, '')
      .normalize('NFKC')
      .replace(/[\s\u200b]+/gu, '')
      .replace(/^(?:問|設問|Q|q)\d{1,2}(?:-\d{1,2})?[.:)、]?(?=\D)/u, '')
      .replace(/^\(?\d{1,2}[.)、](?=\D)/u, '')
      // Codes that e-Stat puts in front of its items: A1101_総人口.
      .replace(/^[A-Z]{1,2}\d{3,}_(?=.)/u, '')
      .replace(/(?:※\d*|\*+\d*|\(?注\d*\)?)$/u, '')
      .toLowerCase()
  );
}

/** The heading without what stands in brackets: 人口(人) is 人口. */
export function bareLabel(label: string): string {
  const bare = label.replace(/[([【][^()[\]【】]*[)\]】]/gu, '');
  return bare === '' ? label : bare;
}

const UNIT =
  /^(?:千?人|名|世帯|戸|箇所|[かカヶケヵ]所|団体|組織|集落|地区|市町村|件|施設|校|km2|km²|km|㎢|ha|m|%|歳|百?万?千?円|分|度|年|年度|人\/km2)$/u;

/** The unit that a heading names in brackets or after a slash, or `undefined`. */
export function unitInLabel(label: string): string | undefined {
  const inside = [
    ...label.normalize('NFKC').matchAll(/[([【](?:単位[:：]?)?(?<unit>[^()[\]【】]*)[)\]】]/gu),
  ];
  for (const { groups } of inside.reverse()) {
    const unit = (groups?.['unit'] ?? '').trim();
    if (isUnit(unit)) return unit;
  }
  return undefined;
}

/** Whether a text is nothing but a unit, brackets aside: (人), 箇所. */
export function isUnit(text: string): boolean {
  return UNIT.test(
    text
      .normalize('NFKC')
      .replace(/[()[\]\s]/gu, '')
      .replace(/^単位[:：]/u, ''),
  );
}

/** The unit that a note gives for the whole table: （単位：人）. */
export function unitInNote(note: string): string | undefined {
  const match = /単位(?:\s*[:：]\s*|\s+)(?<unit>[^)）、,\s]+)/u.exec(note.normalize('NFKC'));
  return match?.groups?.['unit'];
}

/** Whether a text is a year or fiscal year, as headings name columns: 2015, H27, 令和4年度. */
export function isYearLabel(text: string): boolean {
  const plain = withDigitsInDates(text.normalize('NFKC').replace(/\s/gu, ''));
  return /^(?:(?:19|20)\d{2}|(?:明治|大正|昭和|平成|令和|[MTSHR])\.?(?:元|\d{1,2}))(?:年度?|年?\(.*\))?$/u.test(
    plain,
  );
}
