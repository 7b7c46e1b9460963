import { isNumber } from '../../domain/absence.ts';
import { figureOf, type SheetRow, type SheetTable } from '../../map/export/sheet-table.ts';

/** Rows of a table that a slide holds beside their chart at 12 points, also below a caution. */
const MOST_ROWS = { plain: 18, cautioned: 16 } as const;

/** Rows of a table by slide: as few slides as can be, about equally full. */
export function tableSlides(
  rows: SheetTable['rows'],
  hasCaution: boolean,
): readonly (readonly SheetRow[])[] {
  const slides = Math.ceil(rows.length / MOST_ROWS[hasCaution ? 'cautioned' : 'plain']);
  const size = Math.ceil(rows.length / Math.max(1, slides));
  return Array.from({ length: slides }, (_, slide) => rows.slice(slide * size, (slide + 1) * size));
}

/**
 * The value axis of all charts of a table: the same on every slide, so that bars can be
 * compared. `undefined` where there is no figure.
 */
export function chartRange({
  rows,
  chart,
}: SheetTable): { readonly least: number; readonly most: number } | undefined {
  const lengths = rows.flatMap(({ cells }) => {
    const values = chart.columns.map((column) => figureOf(cells[column])).filter(isNumberFigure);
    return chart.isStacked ? [values.reduce((sum, value) => sum + value, 0)] : values;
  });
  const least = rounded(Math.min(0, ...lengths));
  const most = rounded(Math.max(0, ...lengths));
  return least === most ? undefined : { least, most };
}

function isNumberFigure(figure: ReturnType<typeof figureOf>): figure is number {
  return figure !== undefined && isNumber(figure);
}

/** The next value away from 0 with two digits that count. */
function rounded(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.sign(value) * Math.ceil(Math.abs(value) / step) * step;
}
