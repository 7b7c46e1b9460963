/** Whether the browser gives a WebGL 2 context, which the moving map needs. */
export function canDrawWebgl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    // Some policies throw instead of refusing.
    return false;
  }
}
