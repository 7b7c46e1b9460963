import type { ReactElement } from 'react';
import type { DrawnGap } from '../../map/drawing/draw-gap.ts';
import { GAP_COLORS } from '../../map/gap-colors.ts';
import { PALETTES, type Ground } from '../../map/palette.ts';

/** Surface and circles of the gap explorer: above the areas, below all points. */
export function DrawnGapGround({ gap, ground }: { gap: DrawnGap; ground: Ground }): ReactElement {
  const { circles, surface } = gap;
  const { hub } = PALETTES[ground];
  return (
    <g pointerEvents="none" data-kind="gap-ground">
      {surface !== undefined && (
        <image
          href={surface.picture}
          x={surface.x}
          y={surface.y}
          width={surface.width}
          height={surface.height}
          preserveAspectRatio="none"
        />
      )}
      {circles.map(({ x, y, radius }, row) => (
        <circle
          key={row}
          cx={x}
          cy={y}
          r={radius}
          fill={hub}
          fillOpacity={0.1}
          stroke={hub}
          strokeOpacity={0.55}
          strokeWidth={0.6}
        />
      ))}
    </g>
  );
}

/** Sizes in units of the drawing. */
const SIZE = { office: 3.2, cell: 1.8, site: 9 } as const;

/** Gaps, the line to the nearest hub and hypothetical hubs, above all points. */
export function DrawnGapPoints(props: {
  gap: DrawnGap;
  ground: Ground;
  /** Of the drawing: what lies beyond it is not drawn. */
  width: number;
  height: number;
}): ReactElement {
  const { width, height } = props;
  const { points, line, sites } = props.gap;
  const { gap: red, site } = GAP_COLORS[props.ground];
  const shown = points.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  const offices = shown.filter(({ isOffice }) => isOffice);
  const cells = shown.filter(({ isOffice }) => !isOffice);
  return (
    <g>
      {cells.length > 0 && (
        <path d={squares(cells)} fill={red} fillOpacity={0.75} pointerEvents="none" />
      )}
      {offices.map(({ row, x, y }) => (
        <circle
          key={row}
          cx={x}
          cy={y}
          r={SIZE.office}
          fill={red}
          fillOpacity={0.12}
          stroke={red}
          strokeWidth={0.9}
          data-kind="gapPoint"
          data-code={row}
        />
      ))}
      {line !== undefined && (
        <line
          x1={line[0].x}
          y1={line[0].y}
          x2={line[1].x}
          y2={line[1].y}
          stroke={red}
          strokeWidth={1.6}
          strokeDasharray="3 2"
          pointerEvents="none"
        />
      )}
      {sites.map(({ name, x, y }) => (
        <g key={name} pointerEvents="none" data-kind="site">
          <circle
            cx={x}
            cy={y}
            r={SIZE.site}
            fill={PALETTES[props.ground].halo}
            stroke={site}
            strokeWidth={2}
          />
          <text
            x={x}
            y={y}
            className="drawing-count"
            style={{ fill: site }}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Squares around places as one path: thousands of elements would hold up the page. */
function squares(places: readonly { readonly x: number; readonly y: number }[]): string {
  const half = SIZE.cell / 2;
  return places
    .map(({ x, y }) => `M${(x - half).toFixed(1)} ${(y - half).toFixed(1)}h1.8v1.8h-1.8z`)
    .join('');
}
