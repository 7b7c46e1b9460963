import { describe, expect, test } from 'vitest';
import { readTimes } from '../../../../src/data/travel-times-store.ts';
import { Cancelled } from '../../../../src/geo/gap/steps.ts';
import type { TravelTimesResult } from '../../../../src/geo/gap/travel-times.ts';
import { DEFAULT_GAP } from '../../../../src/state/gap-settings.ts';
import { NewestSettings } from '../../../../src/ui/gap/newest-settings.ts';
import { byTable } from '../../../../src/ui/gap/straight-again.ts';
import { TimesIntake } from '../../../../src/ui/gap/times-intake.ts';

const fits = { status: 'ready' } as unknown as TravelTimesResult;
const csv = (name: string, text: string) => new File([text], name);

describe('a file of travel times taken in', () => {
  test('gives way to the one chosen after it, however long it takes', async () => {
    const intake = new TimesIntake();
    let finish: (result: TravelTimesResult) => void = () => undefined;
    let slow: Promise<unknown> = Promise.resolve();
    await new Promise<void>((begun) => {
      slow = intake.take(csv('slow.csv', 'a'), () => {
        begun();
        return new Promise((resolve) => {
          finish = resolve;
        });
      });
    });
    const cancelled = expect(slow).rejects.toBeInstanceOf(Cancelled);
    const quick = await intake.take(csv('quick.csv', 'b'), () => Promise.resolve(fits));
    finish(fits);
    await cancelled;
    if (quick.status !== 'taken') throw new Error(quick.status);
    expect(await readTimes(quick.id)).toMatchObject({ fileName: 'quick.csv', text: 'b' });
    expect(await readTimes(quick.id.replace('quick', 'slow'))).toBeUndefined();
  });

  test('that fails after it was dropped says nothing; one in use says why', async () => {
    const intake = new TimesIntake();
    const broken = { name: 'x.csv', arrayBuffer: () => Promise.reject(new Error('gone')) };
    await expect(intake.take(broken, () => Promise.resolve(fits))).rejects.toThrow('gone');
    const dropped = intake.take(broken, () => Promise.resolve(fits));
    intake.drop();
    await expect(dropped).rejects.toBeInstanceOf(Cancelled);
  });

  test('is told why when it is refused', async () => {
    const result = { status: 'refused', reason: 'empty' } as const;
    const taken = await new TimesIntake().take(csv('e.csv', ''), () => Promise.resolve(result));
    expect(taken).toEqual({ status: 'refused', result });
  });
});

describe('settings changed after a wait', () => {
  test('leave alone what was chosen meanwhile', () => {
    const newest = new NewestSettings();
    newest.show(DEFAULT_GAP);
    newest.show({ ...DEFAULT_GAP, measure: 'over65', siteCount: 3 });
    expect(newest.with(byTable('t-1'))).toMatchObject({
      measure: 'over65',
      siteCount: 3,
      times: 't-1',
    });
    expect(newest.with((now) => (now.times === 't-1' ? { times: '' } : {}))?.times).toBe('');
  });

  test('do not open an explorer that was closed', () => {
    const newest = new NewestSettings();
    newest.show(DEFAULT_GAP);
    newest.close();
    expect(newest.with({ siteCount: 3 })).toBeUndefined();
  });
});
