import { expect, test } from 'vitest';
import { createProgress } from '../../../scripts/lib/progress.ts';

test('on a terminal the bar is drawn over itself, and cleared', () => {
  const written: string[] = [];
  const progress = createProgress({ isTTY: true, write: (text) => written.push(text) });
  progress.show('tiles', 0.5);
  progress.show('tiles', 0.5);
  progress.show('tiles', 2);
  progress.clear();
  expect(written).toEqual([
    `\r\u001B[2K${'█'.repeat(12)}${'░'.repeat(12)}  50%  tiles`,
    `\r\u001B[2K${'█'.repeat(24)} 100%  tiles`,
    '\r\u001B[2K',
  ]);
});

test('without a terminal nothing is written', () => {
  const written: string[] = [];
  const progress = createProgress({ isTTY: false, write: (text) => written.push(text) });
  progress.show('tiles', 0.5);
  progress.clear();
  expect(written).toEqual([]);
});
