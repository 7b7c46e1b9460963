import type { ReactElement } from 'react';
import { SvgPicture } from '../ui/export/SvgPicture.tsx';
import type { MadeSlide } from './use-slide.ts';

/** A slide as a picture (of several pages the first); its room is kept while it is being made. */
export function SlidePicture({ slide }: { slide: MadeSlide | undefined }): ReactElement {
  if (slide === undefined) return <div className="slide-picture" aria-busy="true" />;
  return (
    <SvgPicture className="slide-picture" svg={slide.pages[0] ?? ''} alt={slide.content.altText} />
  );
}
