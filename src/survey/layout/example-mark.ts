import type { CellContent } from '../grid.ts';

const ROW = /^[\s（(【［[<＜]*(?:記[入載]|入力|回答)?例[\s\d①-⑨１-９）)】］\]>＞]*$/u;
const SHEET = /^(?:(?:記[入載]|入力|回答)例|見本|サンプル)\d*$/u;

/** Whether a cell marks its row as an example of how to fill in: 例, （記入例）, 例1. */
export function isExample(content: CellContent): boolean {
  return (
    typeof content === 'string' &&
    content.length <= 8 &&
    content.includes('例') &&
    ROW.test(content)
  );
}

/**
 * Whether a sheet's name says that it shows how to fill in: 記入例, 見本, 様式1（記入例）. Not
 * a name that only speaks of an example: 調査票（記入例あり）, 見本市.
 */
export function isExampleSheet(name: string): boolean {
  return name
    .normalize('NFKC')
    .split(/[\s()[\]【】<>_]+/u)
    .some((word) => SHEET.test(word));
}
