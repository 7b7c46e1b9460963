import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What a sheet looks like beyond what the library writes. */
export interface SheetLook {
  /** Rows (from 1) whose words stand in large bold type. */
  readonly titleRows: readonly number[];
  /** The row (from 1) with headings: shaded, wrapped, and in sight when the rest is scrolled. */
  readonly headingRow: number | undefined;
  /** Columns (from 0) in which words stand at the right, as figures do. */
  readonly figureColumns: readonly number[];
  /** Whether long text goes on on the next line. */
  readonly isWrapped: boolean;
}

const FONT = '<sz val="11"/><color rgb="FF1A1A1C"/><name val="Yu Gothic"/><family val="2"/>';
const TITLE_FONT = FONT.replace('"11"', '"14"');
const EDGE = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFC4C8CC"/></${side}>`)
  .join('');

/** Styles that follow those of number formats, in this order. */
const LOOKS = {
  title: '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  heading:
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
  wrapped:
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  right:
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="right"/></xf>',
} as const;

type Look = keyof typeof LOOKS;

/**
 * Completes what the library leaves out: type, shaded headings that stay in sight, wrapped
 * text, and pages as wide as the paper. One look for each sheet, in their order.
 */
export function finishXlsx(
  bytes: Uint8Array,
  looks: readonly SheetLook[],
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
  const first = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1] ?? 0);
  const styleOf = (look: Look): number => first + Object.keys(LOOKS).indexOf(look);
  const finished = Object.entries(files).map(([path, content]) => {
    if (path === 'xl/styles.xml') return [path, strToU8(finishStyles(styles, first))] as const;
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
    const look = looks[Number(number) - 1];
    if (look === undefined) return [path, content] as const;
    return [path, strToU8(finishSheet(strFromU8(content), look, styleOf))] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(finished)));
}

function finishStyles(xml: string, count: number): string {
  const looks = Object.values(LOOKS);
  return xml
    .replace(
      /<fonts .*?<\/fonts>/s,
      `<fonts count="3"><font>${FONT}</font><font><b/>${FONT}</font><font><b/>${TITLE_FONT}</font></fonts>`,
    )
    .replace(
      /<fills .*?<\/fills>/s,
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F1FE"/></patternFill></fill></fills>',
    )
    .replace(
      /<borders .*?<\/borders>/s,
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${EDGE}<diagonal/></border></borders>`,
    )
    .replace(/<cellXfs count="\d+"/, `<cellXfs count="${count + looks.length}"`)
    .replace('</cellXfs>', `${looks.join('')}</cellXfs>`);
}

function finishSheet(xml: string, look: SheetLook, styleOf: (look: Look) => number): string {
  const { headingRow } = look;
  const pane =
    headingRow === undefined
      ? ''
      : `<pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  return xml
    .replace('<dimension', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension')
    .replace('<sheetView workbookViewId="0"/>', `<sheetView workbookViewId="0">${pane}</sheetView>`)
    .replaceAll(/<c r="([A-Z]+)(\d+)" t="str">/g, (cell, column: string, row: string) => {
      const own = lookOf(columnIndex(column), Number(row), look);
      return own === undefined ? cell : cell.replace(' t=', ` s="${styleOf(own)}" t=`);
    })
    .replace(
      /(<pageMargins[^>]*\/>)/,
      '$1<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
}

function lookOf(column: number, row: number, look: SheetLook): Look | undefined {
  if (look.titleRows.includes(row)) return 'title';
  if (row === look.headingRow) return 'heading';
  if (look.isWrapped) return 'wrapped';
  return look.figureColumns.includes(column) ? 'right' : undefined;
}

/** 0 for A. */
function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
