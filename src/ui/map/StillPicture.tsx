import { useCallback, useState, type ReactElement } from 'react';
import { takeStillCopy } from './still-copy.ts';

/** The picture of the map that stands until the map is drawn: the first view's own, where it was copied. */
export function StillPicture({ source, alt }: { source: string; alt: string }): ReactElement {
  const [copy] = useState(() => {
    const canvas = takeStillCopy(source);
    return canvas && { source, canvas };
  });
  const place = useCallback(
    (element: HTMLDivElement | null) => {
      if (copy !== undefined) element?.replaceChildren(copy.canvas);
    },
    [copy],
  );
  return copy?.source === source ? (
    <div ref={place} className="map-still map-still-copy" role="img" aria-label={alt} />
  ) : (
    <img className="map-still" src={source} alt={alt} />
  );
}
