import shared from 'virtual:map-worker-address';
// The worker must come as its own bundled file, or the map stays blank in production.
import whole from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * Address of MapLibre's worker, known before MapLibre itself is there. A frame
 * without an origin may start no worker that imports another file: it gets the whole.
 */
export const WORKER_URL = globalThis.origin === 'null' ? whole : shared;
