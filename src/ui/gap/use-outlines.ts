import { useEffect, useState } from 'react';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { loadFile } from '../../data/manifest.ts';
import { loadFixedLinks, optional } from '../../data/load-later.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import { MUNICIPALITY_AREAS } from '../../domain/edition.ts';
import type { FixedLink } from '../../domain/fixed-link.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import { MUNICIPALITY_NOT_KNOWN } from '../../geo/gap/demand-points.ts';
import { outlinePolygons, type OutlinePolygon } from '../../geo/outline-polygons.ts';

/** Outlines that tell islands apart; `polygons` is `undefined` when they could not be loaded. */
export interface Outlines {
  readonly polygons: readonly OutlinePolygon[] | undefined;
  /** Bridges and tunnels between them that a source tells of. */
  readonly fixedLinks: readonly FixedLink[];
  /** Whether they are those of municipalities, or only of prefectures. */
  readonly areOfMunicipalities: boolean;
}

type Shapes = FeatureCollection<Polygon | MultiPolygon, { readonly code: string }>;

/** Loads the outlines once; `undefined` until they are there or have failed. */
export function useOutlines(
  opened: OpenedManifest,
  { municipalities }: LoadedEdition,
): Outlines | undefined {
  const [loaded, setLoaded] = useState<{ opened: OpenedManifest; outlines: Outlines }>();
  useEffect(() => {
    let isCurrent = true;
    void loadOutlines(opened, municipalities).then((outlines) => {
      if (isCurrent) setLoaded({ opened, outlines });
    });
    return () => {
      isCurrent = false;
    };
  }, [opened, municipalities]);
  return loaded?.opened === opened ? loaded.outlines : undefined;
}

/** Loads the outlines of an edition: municipalities where it has them, else prefectures. */
export async function loadOutlines(
  opened: OpenedManifest,
  municipalities: LoadedEdition['municipalities'],
): Promise<Outlines> {
  const areOfMunicipalities = opened.manifest.files[MUNICIPALITY_AREAS] !== undefined;
  const path = areOfMunicipalities ? MUNICIPALITY_AREAS : 'geojson/prefectures.geojson';
  const [{ value }, links] = await Promise.all([
    optional(() => loadFile(opened, path)),
    optional(() => loadFixedLinks(opened)),
  ]);
  // Without its bridges every island would be cut off: land is not known then.
  const shapes = links.value && (value as Shapes | undefined);
  const polygons =
    shapes &&
    (areOfMunicipalities ? ofMunicipalities(shapes, municipalities) : ofPrefectures(shapes));
  return { polygons, fixedLinks: links.value ?? [], areOfMunicipalities };
}

function ofMunicipalities(
  { features }: Shapes,
  municipalities: LoadedEdition['municipalities'],
): readonly OutlinePolygon[] {
  const byCode = new Map(features.map(({ properties, geometry }) => [properties.code, geometry]));
  return outlinePolygons(municipalities.map(({ code }) => byCode.get(code)));
}

/** Prefectures tell lands apart, but not whose land it is. */
function ofPrefectures({ features }: Shapes): readonly OutlinePolygon[] {
  return outlinePolygons(features.map(({ geometry }) => geometry)).map((polygon) => ({
    ...polygon,
    municipality: MUNICIPALITY_NOT_KNOWN,
  }));
}
