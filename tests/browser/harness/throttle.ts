import type { TestWindow } from './playwright-helper.ts';

/** A slower machine and a slower network than this one. */
export interface Throttling {
  /** How many times slower the processor is. */
  readonly processor: number;
  /** Megabits a second, downwards. */
  readonly megabits: number;
  /** Milliseconds a request waits for its answer to begin. */
  readonly latency: number;
}

/** The slow telephone that the page is timed on: the network is Lighthouse's "slow 4G". */
export const SLOW_TELEPHONE: Throttling = { processor: 4, megabits: 1.6, latency: 150 };

/** Slows a window down, until it closes. */
export async function throttle(
  { context, page }: TestWindow,
  { processor, megabits, latency }: Throttling,
): Promise<void> {
  const session = await context.newCDPSession(page);
  const bytesPerSecond = (megabits * 1_000_000) / 8;
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
