import { useEffect, useMemo, type ReactElement } from 'react';

/** An SVG document as a picture: vectors, apart from the page's styles and ids. */
export function SvgPicture(props: { svg: string; alt: string; className: string }): ReactElement {
  const { svg, alt, className } = props;
  const address = useMemo(
    () => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })),
    [svg],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <img className={className} src={address} alt={alt} />;
}
