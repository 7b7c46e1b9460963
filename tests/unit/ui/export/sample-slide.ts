import type { SheetTable } from '../../../../src/map/export/sheet-table.ts';
import type { SlideContent } from '../../../../src/map/export/slide-content.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { makePptx } from '../../../../src/ui/export/make-pptx.ts';
import { readPptx } from '../../../fixtures/office/read-pptx.ts';
import { sampleContent } from '../../map/export/sample-sheet.ts';

/** Three municipalities: a figure, an absent one and 0. */
export const table: SheetTable = {
  caption: '高知県の市区町村',
  rowHeading: '市区町村',
  columns: [
    { heading: '区分', digits: undefined },
    { heading: '高齢化率［%］', digits: 1 },
  ],
  rows: [
    { code: '39201', name: '高知市', cells: [{ text: '一部過疎' }, { figure: 30.26 }] },
    { code: '39405', name: '檮原町', cells: [{ text: '全部過疎' }, { figure: 'suppressed' }] },
    { code: '39411', name: '津野町', cells: [{ text: '全部過疎' }, { figure: 0 }] },
  ],
  chart: { columns: [1], isStacked: false },
};

/** A slide of a map with a table and a note, of practice data. */
export const slide: SlideContent = {
  language: 'ja',
  title: '過疎 <と> 拠点',
  sentence: '29市町村です。',
  caution: '',
  note: '口頭で補う "大事" & 注意',
  exerciseMark: '演習用（架空）',
  body: {
    kind: 'map',
    sheet: sampleContent(),
    editable: sampleContent(),
    editableWords: { sentence: '都道府県別です。', altText: '編集できる地図の説明' },
    figure: undefined,
  },
  tables: [table],
  facts: sampleContent().facts,
  altText: '地図の説明',
};

/** The slides of a file of one view, as PowerPoint would read them. */
export const readSlide = async (content: SlideContent) =>
  readPptx(await makePptx('資料', [content], { text: ja, words: briefingJa }));
