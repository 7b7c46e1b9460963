import type { SheetName } from '../../map/export/sheet-size.ts';

/** Paper as printers know it, for `@page`. */
const PAPERS = {
  'a4-landscape': 'A4 landscape',
  'a4-portrait': 'A4 portrait',
  'a3-landscape': 'A3 landscape',
  'a3-portrait': 'A3 portrait',
} as const;

/** Name of a sheet that is paper. */
export type PaperName = keyof typeof PAPERS;

/** Papers for hand-outs, in the order they are offered. */
export const BRIEFING_PAPERS = Object.keys(PAPERS) as readonly PaperName[];

/** The `@page` rule of a paper: pages bring their own margins. */
export function pageRule(paper: PaperName): string {
  return `@page{size:${PAPERS[paper]};margin:0}`;
}

/** The paper of a sheet; screens' formats are printed on A4 landscape. */
export function paperOf(sheet: SheetName): PaperName {
  return BRIEFING_PAPERS.find((paper) => paper === sheet) ?? 'a4-landscape';
}
