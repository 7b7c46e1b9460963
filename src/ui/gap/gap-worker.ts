import { answerRequests } from './answer-requests.ts';
import type { WorkerRequest } from './worker-messages.ts';

/** A message to oneself waits for those that came before it, and costs less than a timer. */
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

const answer = answerRequests({
  post: (reply) => postMessage(reply),
  pause: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      channel.port2.postMessage(undefined);
    }),
});

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => answer(data));
