import compression from 'compression';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';

/** A step of handling a request; calls `next` when the answer is another's. */
type Step = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Types that shrink although the compression library does not know them. */
const TILE_TYPE = 'application/vnd.mapbox-vector-tile';

/**
 * Serves a folder of static files: compressed (brotli or gzip), with ETags, and
 * with byte ranges, which PMTiles archives are read by.
 */
export function createSiteServer(directory: string): Server {
  const compress = compression({ filter: isCompressible }) as unknown as Step;
  const files = sirv(directory, {
    etag: true,
    setHeaders: (response, path) => {
      if (path.endsWith('.mvt')) response.setHeader('Content-Type', TILE_TYPE);
      if (path.endsWith('.pmtiles')) response.setHeader('Content-Type', 'application/vnd.pmtiles');
    },
  });
  return createServer((request, response) => {
    compress(request, response, () =>
      files(request, response, () => {
        response.statusCode = 404;
        response.end('404');
      }),
    );
  });
}

/** A compressed part of a file would have other bytes than were asked for. */
const isCompressible: compression.CompressionFilter = (request, response) =>
  request.headers.range === undefined &&
  (response.getHeader('Content-Type') === TILE_TYPE || compression.filter(request, response));
