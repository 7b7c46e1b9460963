import { ELEMENT_PARAMETERS } from './element-parameters.ts';

/*
 * `<kyoten-map prefecture="39" layers="depopulation,hub">fallback</kyoten-map>`:
 * the frame as an element. Built as `embed/kyoten-map.js`. What stands inside
 * the element is shown where scripts do not run, and stays for readers when the
 * frame does not load. A plain script: browsers load modules from another site
 * only where its server says so.
 */

const NAME = 'kyoten-map';

/** Where this script came from: the frame is beside it. */
const ADDRESS =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript.src
    : document.baseURI;

const LEAST_HEIGHT = 120;

class KyotenMap extends HTMLElement {
  static readonly observedAttributes = [...Object.keys(ELEMENT_PARAMETERS), 'title', 'height'];
  readonly #frame = document.createElement('iframe');
  readonly #slot = document.createElement('slot');
  #hear = (message: MessageEvent): void => {
    const { data, source, origin } = message;
    if (source !== this.#frame.contentWindow || data?.kyoten !== 1) return;
    if (origin !== new URL(this.#frame.src).origin) return;
    // The frame speaks: the fallback has done its work.
    this.#slot.hidden = true;
    if (data.event === 'height' && data.height >= LEAST_HEIGHT)
      this.#frame.style.height = `${Number(data.height)}px`;
    else if (typeof data.event === 'string')
      this.dispatchEvent(new CustomEvent(data.event, { detail: data }));
  };

  constructor() {
    super();
    this.#frame.style.cssText = 'display:block;width:100%;border:0';
    this.attachShadow({ mode: 'open' }).append(this.#frame, this.#slot);
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#load();
  }

  #load(): void {
    const parameters = Object.entries(ELEMENT_PARAMETERS).flatMap(([attribute, parameter]) => {
      const value = this.getAttribute(attribute);
      return value === null || value === '' ? [] : [[parameter, value]];
    });
    const link = new URL('../embed.html', ADDRESS);
    link.search = `v=1&${new URLSearchParams(parameters).toString()}`;
    this.#frame.title = this.getAttribute('title') ?? '小さな拠点マップ（地図と表）';
    this.#frame.style.height = `${Number(this.getAttribute('height')) || 680}px`;
    if (this.#frame.src !== link.href) this.#frame.src = link.href;
  }
}

if (customElements.get(NAME) === undefined) customElements.define(NAME, KyotenMap);
