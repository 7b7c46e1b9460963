import type { PresentAction } from './key-action.ts';

/** Name of the channel between the presentation and the window of notes. */
const CHANNEL = 'kyoten-briefing';

/** What the presentation says: all that the notes show. */
export interface PresentedSlide {
  readonly kind: 'slide';
  readonly index: number;
  readonly count: number;
  readonly title: string;
  readonly note: string;
  readonly svg: string;
  /** The next slide's drawing; `undefined` behind the last, or while it is made. */
  readonly next: string | undefined;
}

/** What the window of notes says: that it is there, or what its reader wants. */
type SpeakerMessage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'action'; readonly action: PresentAction };

/** Any message; both windows are ours and of one version, opened from the same page. */
export type ChannelMessage = PresentedSlide | SpeakerMessage | { readonly kind: 'ended' };

/** Opens the channel; every message of the other window is heard until it is closed. */
export function openChannel(hear: (message: ChannelMessage) => void): {
  readonly say: (message: ChannelMessage) => void;
  readonly close: () => void;
} {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<ChannelMessage>) => hear(data));
  return { say: channel.postMessage.bind(channel), close: () => channel.close() };
}
