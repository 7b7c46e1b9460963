/*
 * Types of the client for pages that show the map in a frame:
 * import { connectKyoten } from 'https://MAP/embed/kyoten-client.module.js';
 */

/** A view: the parameters of a link by name, such as `{ area: '39', layers: 'hub' }`. */
export type StateParameters = Readonly<Record<string, string>>;

/** What the frame tells without being asked. `height` alone goes to any origin. */
export type FrameEvent =
  | { readonly event: 'height'; readonly height: number }
  | { readonly event: 'select'; readonly area: string; readonly hub: string | null }
  | { readonly event: 'state'; readonly state: StateParameters }
  | { readonly event: 'error'; readonly words: string };

/** How a page reaches a frame. */
export interface ConnectOptions {
  /** Origin of the map's site, such as `https://map.example.jp`; nothing else is heard or told. */
  readonly origin: string;
  /** Milliseconds until a command without answer fails; 5,000 unless told otherwise. */
  readonly timeout?: number;
}

/** A line to one frame. Every command fails with words when the frame refuses or stays silent. */
export interface KyotenClient {
  readonly getState: () => Promise<StateParameters>;
  /** Parameters to change; empty text takes one back. Returns the whole state. */
  readonly setState: (state: StateParameters) => Promise<StateParameters>;
  readonly exportImage: (options?: {
    readonly format?: 'svg' | 'png';
    readonly width?: number;
  }) => Promise<Blob>;
  /** Hears of events; returns what stops hearing. */
  readonly on: <E extends FrameEvent['event']>(
    event: E,
    listener: (detail: FrameEvent & { readonly event: E }) => void,
  ) => () => void;
  /** Ends the line; commands under way fail. */
  readonly close: () => void;
}

/**
 * Opens a line to a frame of the map. The frame's address must name this page's
 * origin in `origin=`. Throws `TypeError` when `options.origin` is no origin.
 */
export function connectKyoten(frame: HTMLIFrameElement, options: ConnectOptions): KyotenClient;
