// The worker must come as its own bundled file, or the map stays blank in production.
import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Address of MapLibre's worker, known before MapLibre itself is there. */
export const WORKER_URL = url;
