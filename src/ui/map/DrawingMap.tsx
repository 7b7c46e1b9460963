import { useMemo, type PointerEvent, type MouseEvent, type ReactElement } from 'react';
import { PALETTES } from '../../map/palette.ts';
import type { ScreenPoint } from '../../map/map-controller.ts';
import type { MapTarget, Scene } from '../../map/scene.ts';
import { usePage } from '../page-context.ts';
import { PatternDefinitions } from './PatternDefinitions.tsx';
import { drawScene, type DrawnPoint } from '../../map/drawing/draw-scene.ts';
import { markRadii, outlineOf, radiusOf } from '../../map/drawing/mark-sizes.ts';
import { DrawnGapGround, DrawnGapPoints } from './DrawnGapLayers.tsx';
import { useDrawing } from './use-drawing.ts';

/** The same scene as SVG, for browsers without WebGL: areas, points, tooltip and choice work alike. */
export function DrawingMap(props: {
  scene: Scene;
  onPoint: (pointed: { target: MapTarget; at: ScreenPoint } | undefined) => void;
  onChoose: (target: MapTarget) => void;
  /** Beginning of the ids of its patterns, where another drawing is on the page. */
  prefix?: string;
}): ReactElement {
  const { scene, onPoint, onChoose, prefix = 'drawing' } = props;
  const { opened, text, view } = usePage();
  const drawing = useDrawing(opened, view.area);
  const palette = PALETTES[scene.ground];
  // Drawn anew for another scene only, not for each thing pointed at.
  const drawn = useMemo(() => drawing && drawScene(scene, drawing), [scene, drawing]);
  if (drawn === undefined) return <p className="map-loading">{text.site.loading}</p>;
  const { width, height, land, areas, lines, points, gap } = drawn;
  const { drawing: kind } = scene;
  const radii = markRadii({ kind, points, frame: [0, 0, width, height] }, 1);
  const targetOf = (event: MouseEvent): MapTarget | undefined => {
    const { kind, code } = event.target instanceof SVGElement ? event.target.dataset : {};
    if (code === undefined) return undefined;
    if (kind === 'hub') return { kind, id: code };
    if (kind === 'gapPoint') return { kind, row: Number(code) };
    return { kind: kind === 'prefecture' ? 'prefecture' : 'municipality', code };
  };
  const point = (event: PointerEvent<SVGSVGElement>): void => {
    const target = targetOf(event);
    const box = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    onPoint(target && { target, at });
  };
  const choose = (event: MouseEvent): void => {
    const target = targetOf(event);
    if (target !== undefined) onChoose(target);
  };
  return (
    <svg
      className="drawing-map"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      onPointerMove={point}
      onClick={choose}
    >
      <PatternDefinitions ground={scene.ground} prefix={prefix} />
      <path d={land} fill={palette.land} />
      {areas.map(({ kind, code, path, paint, isSelected }) => (
        <g key={code}>
          <path
            d={path}
            data-kind={kind}
            data-code={code}
            fill={paint?.color ?? palette.land}
            stroke={isSelected ? palette.selection : palette.municipalityLine}
            strokeWidth={isSelected ? 2 : 0.3}
          />
          {paint?.pattern !== undefined && (
            <path d={path} fill={`url(#${prefix}-${paint.pattern})`} pointerEvents="none" />
          )}
        </g>
      ))}
      {gap !== undefined && <DrawnGapGround gap={gap} ground={scene.ground} />}
      <path
        d={lines}
        fill="none"
        stroke={palette.prefectureLine}
        strokeWidth={0.7}
        pointerEvents="none"
      />
      {points.map((point) => (
        <DrawnMark key={point.key} point={point} radius={radiusOf(point, radii)} />
      ))}
      {gap !== undefined && (
        <DrawnGapPoints gap={gap} ground={scene.ground} width={width} height={height} />
      )}
    </svg>
  );
}

/** A dot, hub or circle; on the equal-size map with its count. */
function DrawnMark({ point, radius }: { point: DrawnPoint; radius: number }): ReactElement {
  const { kind, code, x, y, color, stroke, label } = point;
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill={color}
        stroke={stroke}
        data-kind={kind}
        data-code={code}
        fillOpacity={kind === 'rmo' ? 0.62 : 1}
        strokeWidth={outlineOf(point, radius)}
      />
      {label !== undefined && (
        <text x={x} y={y} className="drawing-count" textAnchor="middle" dominantBaseline="central">
          {label}
        </text>
      )}
    </g>
  );
}
