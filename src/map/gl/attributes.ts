/** How many numbers a vertex takes of a buffer, and whether each thing drawn takes them once. */
export interface AttributeLayout {
  readonly size: number;
  readonly isEach?: boolean;
}

/** A vertex array with a buffer of its own for every attribute, in the order of their places. */
export class Attributes {
  readonly #gl: WebGL2RenderingContext;
  readonly #array: WebGLVertexArrayObject;
  readonly #buffers: readonly WebGLBuffer[];

  constructor(gl: WebGL2RenderingContext, layout: readonly AttributeLayout[]) {
    this.#gl = gl;
    this.#array = gl.createVertexArray();
    gl.bindVertexArray(this.#array);
    this.#buffers = layout.map(({ size, isEach = false }, place) => {
      const buffer = gl.createBuffer();
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.enableVertexAttribArray(place);
      gl.vertexAttribPointer(place, size, gl.FLOAT, false, 0, 0);
      gl.vertexAttribDivisor(place, isEach ? 1 : 0);
      return buffer;
    });
    gl.bindVertexArray(null);
  }

  /** Puts numbers into the buffer of an attribute. */
  fill(place: number, values: Float32Array): void {
    this.#gl.bindBuffer(this.#gl.ARRAY_BUFFER, this.#buffers[place] ?? null);
    this.#gl.bufferData(this.#gl.ARRAY_BUFFER, values, this.#gl.STATIC_DRAW);
  }

  /** Runs `draw` with these attributes, and leaves none behind for who draws next. */
  use(draw: () => void): void {
    this.#gl.bindVertexArray(this.#array);
    draw();
    this.#gl.bindVertexArray(null);
  }
}
