import type { ReactElement } from 'react';
import { usePage } from '../page-context.ts';

/** Terms of the tiles of 国土地理院, which ask for this link. */
const GSI_TILES = 'https://maps.gsi.go.jp/development/ichiran.html';

/** Credits of all that is drawn, always in sight. */
export function MapCredit(): ReactElement {
  const { edition, view, text } = usePage();
  const { credit } = edition.manifest.boundarySource;
  return (
    <p className="map-credit">
      {credit[view.language]}
      {view.base !== 'none' && (
        <>
          {' '}
          <a href={GSI_TILES} target="_blank" rel="noreferrer">
            {text.map.gsiCredit}
          </a>
        </>
      )}
    </p>
  );
}
