import { dependencies } from '../../../package.json';

/** Licence that each library states, as an SPDX identifier; a new library is added here. */
export const LICENCES: Readonly<Record<string, string>> = {
  '@digital-go-jp/design-tokens': 'MIT',
  '@e965/xlsx': 'Apache-2.0',
  '@geolonia/normalize-japanese-addresses': 'MIT',
  '@noble/hashes': 'MIT',
  '@tanstack/react-virtual': 'MIT',
  '@turf/boolean-point-in-polygon': 'MIT',
  '@turf/distance': 'MIT',
  'd3-geo': 'ISC',
  'd3-contour': 'ISC',
  'd3-scale': 'ISC',
  'encoding-japanese': 'MIT',
  fflate: 'MIT',
  idb: 'ISC',
  'maplibre-gl': 'BSD-3-Clause',
  papaparse: 'MIT',
  pmtiles: 'BSD-3-Clause',
  pptxgenjs: 'MIT',
  react: 'MIT',
  'react-dom': 'MIT',
  'simple-statistics': 'ISC',
  'topojson-client': 'ISC',
};

/** Libraries that the pages run on. */
export const SOFTWARE: readonly string[] = Object.keys(dependencies);
