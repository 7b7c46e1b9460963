import { useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { ScreenPoint } from '../../map/map-controller.ts';

/** Distance from the pointer in pixels. */
const GAP = 14;

/** A box beside a place on the map that stays inside the map. */
export function Tooltip({ at, children }: { at: ScreenPoint; children: ReactNode }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<ScreenPoint>(at);
  useLayoutEffect(() => {
    const element = box.current;
    const around = element?.offsetParent;
    if (element === null || !(around instanceof HTMLElement)) return;
    const right = at.x + GAP + element.offsetWidth > around.clientWidth;
    const low = at.y + GAP + element.offsetHeight > around.clientHeight;
    const x = right ? at.x - GAP - element.offsetWidth : at.x + GAP;
    const y = low ? at.y - GAP - element.offsetHeight : at.y + GAP;
    setPlace({ x: Math.max(4, x), y: Math.max(4, y) });
  }, [at]);
  return (
    <div ref={box} className="tooltip" style={{ left: place.x, top: place.y }}>
      {children}
    </div>
  );
}
