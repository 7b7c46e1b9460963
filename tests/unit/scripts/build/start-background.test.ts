import { expect, test } from 'vitest';
import { startBackground } from '../../../../scripts/build/start-background.ts';

test('after its end it begins nothing, so that a build that was given up ends, too', async () => {
  const background = startBackground();
  await background.stop();
  const prefectures = { type: 'FeatureCollection' as const, features: [] };
  expect(() => background.run('layOutCells', { municipalities: [], prefectures })).toThrow(
    'after the end',
  );
});
