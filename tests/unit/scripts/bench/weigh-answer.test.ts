import { expect, test } from 'vitest';
import { weighAnswer } from '../../../../scripts/bench/weigh-frame.ts';

const unreadable = (): Promise<Uint8Array> => Promise.reject(new Error('No resource with given'));

test('only the icon may have a body that cannot be read: nothing else weighs nothing', async () => {
  expect(await weighAnswer('icon.svg', unreadable)).toBeUndefined();
  await expect(weighAnswer('assets/a.js', unreadable)).rejects.toThrow('No resource');
  const { bytes = 0 } = (await weighAnswer('a.js', async () => Buffer.from('let a;'))) ?? {};
  expect(bytes).toBeGreaterThan(0);
});
