import { useEffect, useState } from 'react';
import { loadDrawing, optional } from '../../data/load-later.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { Drawing } from '../../domain/edition.ts';
import { NATION } from '../../state/view-state.ts';

/** The drawing of the nation, or of the prefecture an area lies in; `undefined` while it loads or cannot be loaded. */
export function useDrawing(opened: OpenedManifest, areaCode: string): Drawing | undefined {
  const name = areaCode === NATION ? NATION : areaCode.slice(0, 2);
  const [loaded, setLoaded] = useState<{ name: string; drawing: Drawing | undefined }>();
  useEffect(() => {
    let isCurrent = true;
    void optional(() => loadDrawing(opened, name)).then(({ value }) => {
      if (isCurrent) setLoaded({ name, drawing: value });
    });
    return () => {
      isCurrent = false;
    };
  }, [opened, name]);
  return loaded?.name === name ? loaded.drawing : undefined;
}
