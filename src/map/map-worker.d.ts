/** Address of the worker that the build makes of MapLibre's sources, beside the map. */
declare module 'virtual:map-worker-address' {
  const address: string;
  export default address;
}

/** How MapLibre itself makes a worker; there in the built site alone. */
declare module 'virtual:map-library-worker' {
  export const workerFactory: () => Promise<Worker>;
}
