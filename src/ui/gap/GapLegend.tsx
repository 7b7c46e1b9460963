import type { ReactElement } from 'react';
import { isMeshKind } from '../../domain/demand.ts';
import {
  BIVARIATE_CELLS,
  BIVARIATE_DEPOPULATION,
  BIVARIATE_GAP,
} from '../../domain/gap-bivariate.ts';
import { GAP_COLORS } from '../../map/gap-colors.ts';
import { classPaints } from '../../map/fill-paint.ts';
import type { GapFill } from '../../state/area-fill.ts';
import type { GapText } from '../../text/gap-text.ts';
import { AbsenceRows, LegendRow } from '../legend/LegendRow.tsx';
import { usePage } from '../page-context.ts';
import type { GapSide } from './gap-side.ts';
import { SHARE_CLASSES } from './gap-fill.ts';
import { SURFACE_LIMITS } from './surface-picture.ts';
import { useGapWords } from './use-gap-words.ts';
import '../styles/gap.css';
import { drawsCells } from '../../state/view-state.ts';

/** Legend of the gap explorer: five classes or the 3×3 grid with its cells in words, and the marks. */
export default function GapLegend(props: {
  fill: GapFill | undefined;
  explorer: GapSide;
  notes: readonly string[];
}): ReactElement | null {
  const { view, ground, format } = usePage();
  const words = useGapWords(view.language);
  const { fill, explorer, notes } = props;
  // The points used, which are not always those asked for.
  const demand = explorer.state.snapshot.results?.inputs.demand.kind;
  const isMesh = demand !== undefined && isMeshKind(demand);
  if (words === undefined || fill === undefined) return null;
  const paintOf = classPaints(fill, ground);
  const { legend } = words;
  const percent = (index: number): string => format((index / SHARE_CLASSES) * 100);
  return (
    <div className="panel-section gap-legend">
      <h2 className="panel-heading">{legend[fill.form]}</h2>
      {fill.form === 'bivariate' ? (
        <BivariateGrid fill={fill} words={words} />
      ) : (
        <ul className="legend-list">
          {Array.from({ length: SHARE_CLASSES }, (_, index) => (
            <LegendRow
              key={index}
              paint={paintOf(index)}
              name={legend.range(percent(index), percent(index + 1), index === SHARE_CLASSES - 1)}
              count={fill.counts.get(index) ?? 0}
            />
          ))}
        </ul>
      )}
      <ul className="legend-list">
        <AbsenceRows counts={fill.counts} paintOf={paintOf} />
        <Mark kind="point" name={isMesh ? legend.pointMesh : legend.point} />
        {/* Travel times draw no circles. */}
        {explorer.state.reach.kind === 'straightLine' && (
          <Mark kind="circle" name={legend.circle} />
        )}
        <Mark kind="line" name={legend.line} />
        <Mark kind="site" name={legend.site} />
      </ul>
      {view.gap?.surface === 'bands' && !drawsCells(view) && <SurfaceLegend words={words} />}
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </div>
  );
}

/** Bands of distance, from near to far. */
function SurfaceLegend({ words }: { words: GapText }): ReactElement {
  const { ground, format } = usePage();
  const { surface } = words.legend;
  const kilometres = (metres: number | undefined): string =>
    metres === undefined ? '' : format(metres / 1000);
  return (
    <>
      <h3 className="panel-heading">{surface.heading}</h3>
      <ul className="legend-list">
        {GAP_COLORS[ground].surface.map((color, band) => {
          const [from, to] = [SURFACE_LIMITS[band - 1], SURFACE_LIMITS[band]];
          return (
            <li key={color} className="legend-row">
              <span className="gap-cell" style={{ background: color }} aria-hidden="true" />
              <span>{surface.band(kilometres(from), kilometres(to))}</span>
            </li>
          );
        })}
      </ul>
      <p className="note">{surface.note}</p>
    </>
  );
}

function Mark({ kind, name }: { kind: string; name: string }): ReactElement {
  return (
    <li className="legend-row">
      <span className="gap-mark" data-kind={kind} aria-hidden="true" />
      <span>{name}</span>
    </li>
  );
}

/** Rows from the depopulated down; each cell's words are read out and shown below. */
function BivariateGrid({ fill, words }: { fill: GapFill; words: GapText }): ReactElement {
  const { ground } = usePage();
  const paintOf = classPaints(fill, ground);
  const { legend } = words;
  return (
    <>
      <table className="gap-grid">
        <caption className="visually-hidden">{legend.bivariate}</caption>
        <thead>
          <tr>
            <td />
            {BIVARIATE_GAP.map((column) => (
              <th key={column} scope="col">
                {legend.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...BIVARIATE_DEPOPULATION].reverse().map((row) => (
            <tr key={row}>
              <th scope="row">{legend.rows[row]}</th>
              {BIVARIATE_GAP.map((column) => {
                const cell = `${row}-${column}` as const;
                const index = BIVARIATE_CELLS.indexOf(cell);
                const said = legend.count(legend.cells[cell], fill.counts.get(index) ?? 0);
                return (
                  <td key={column} title={said}>
                    <span className="gap-cell" style={{ background: paintOf(index).color }} />
                    <span className="figure">{fill.counts.get(index) ?? 0}</span>
                    <span className="visually-hidden">{legend.cells[cell]}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{words.legend.bivariate}</summary>
        <ul className="legend-list">
          {BIVARIATE_CELLS.toReversed().map((cell) => {
            const index = BIVARIATE_CELLS.indexOf(cell);
            return (
              <LegendRow
                key={cell}
                paint={paintOf(index)}
                name={legend.cells[cell]}
                count={fill.counts.get(index) ?? 0}
              />
            );
          })}
        </ul>
      </details>
    </>
  );
}
