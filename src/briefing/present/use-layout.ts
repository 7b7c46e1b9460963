import { useEffect, useState } from 'react';
import { slideLayout, type SlideLayout } from '../../map/export/slide-layout.ts';

/** The layout of slides for this window, anew when its size changes. */
export function useLayout(): SlideLayout {
  const [layout, setLayout] = useState(currentLayout);
  useEffect(() => {
    const measure = (): void => setLayout(currentLayout());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return layout;
}

function currentLayout(): SlideLayout {
  return slideLayout({ width: innerWidth, height: innerHeight });
}
