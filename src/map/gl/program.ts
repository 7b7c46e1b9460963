/** Compiles and links a program of WebGL 2. Throws with the compiler's own words. */
export function makeProgram(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) throw new Error('no shader: the WebGL context is lost');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true && !gl.isContextLost())
    throw new Error(`shader: ${gl.getProgramInfoLog(program) ?? ''}`);
  return program;
}

/** Sets uniforms by name: numbers, vectors of 2 or 4, and matrices of 16. */
export function setUniforms(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  values: Readonly<Record<string, number | readonly number[]>>,
): void {
  for (const [name, value] of Object.entries(values)) {
    const place = gl.getUniformLocation(program, name);
    if (typeof value === 'number') gl.uniform1f(place, value);
    else if (value.length === 2) gl.uniform2fv(place, value);
    else if (value.length === 4) gl.uniform4fv(place, value);
    else gl.uniformMatrix4fv(place, false, value);
  }
}

/** A colour such as `#8a0013` as red, green, blue and opacity, each 0 to 1, not premultiplied. */
export function colorParts(color: string, opacity = 1): readonly number[] {
  const part = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5), opacity];
}
