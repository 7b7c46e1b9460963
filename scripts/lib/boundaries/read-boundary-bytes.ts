import type { BoundaryAreas } from './boundary-areas.ts';
import { parseBoundaryJson } from './parse-boundary-json.ts';
import { readBoundaryZip } from './read-shapefile-zip.ts';

/**
 * Reads boundaries in any form that is known (TopoJSON, GeoJSON, zip with a
 * shapefile), by content and not by name. `file` is for messages. Throws `UserError`.
 */
export async function readBoundaryBytes(file: string, bytes: Uint8Array): Promise<BoundaryAreas> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? readBoundaryZip(file, bytes) : parseBoundaryJson(file, bytes);
}
