/** Address of the worker that the build makes of MapLibre's sources, beside the map. */
declare module 'virtual:map-worker-address' {
  const address: string;
  export default address;
}
