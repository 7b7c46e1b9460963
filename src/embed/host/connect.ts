import type { FrameEvent, Reply, StateParameters } from '../protocol.ts';

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
export function connectKyoten(frame: HTMLIFrameElement, options: ConnectOptions): KyotenClient {
  const { origin, timeout = 5000 } = options;
  if (new URL(origin).origin !== origin) throw new TypeError(`origin: ${origin}`);
  let last = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  const listeners = new Map<string, Set<(detail: never) => void>>();
  const hear = ({ data, source, origin: from }: MessageEvent): void => {
    if (source !== frame.contentWindow || from !== origin || data?.kyoten !== 1) return;
    if (typeof data.reply === 'number') waiting.get(data.reply)?.(data);
    else for (const listener of listeners.get(data.event) ?? []) listener(data as never);
  };
  addEventListener('message', hear);
  const ask = <T>(command: object): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(
          new Error(`no answer in ${timeout} ms: does the frame name origin=${location.origin}?`),
        );
      }, timeout);
      waiting.set(id, (reply) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (reply.ok) resolve(reply.value as T);
        else reject(new Error(`${reply.reason}: ${reply.words}`));
      });
      frame.contentWindow?.postMessage({ kyoten: 1, id, ...command }, origin);
    });
  return {
    getState: () => ask({ name: 'getState' }),
    setState: (state) => ask({ name: 'setState', state }),
    exportImage: (wish = {}) => ask({ name: 'exportImage', ...wish }),
    on: (event, listener) => {
      const heard = listeners.get(event) ?? new Set();
      listeners.set(event, heard.add(listener));
      return () => heard.delete(listener);
    },
    close: () => {
      removeEventListener('message', hear);
      for (const [reply, end] of waiting)
        end({ kyoten: 1, reply, ok: false, reason: 'failed', words: 'closed' });
    },
  };
}
