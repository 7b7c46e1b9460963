import { parentPort } from 'node:worker_threads';

/** What the worker is told: to answer with the words doubled, or to fail. */
interface Order {
  readonly word: string;
}

parentPort?.once('message', ({ word }: Order) => {
  if (word === 'fail') throw new Error('the worker was told to fail');
  parentPort?.postMessage(`${word}${word}`, []);
});
