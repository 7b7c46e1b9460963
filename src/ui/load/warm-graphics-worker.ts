/* A worker's whole program: a drawing context asked for and given back, so that the graphics process starts. */
try {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
} catch {
  // Refused by policy: the map says so in words when it is its turn.
}
close();
