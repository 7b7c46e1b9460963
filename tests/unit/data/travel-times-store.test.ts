import { beforeEach, describe, expect, test, vi } from 'vitest';

const device = vi.hoisted(() => ({ kept: new Map<string, unknown>(), isRefusing: false }));

/** The store of a browser, which may refuse everything (private windows). */
vi.mock('../../../src/data/imported-store.ts', () => {
  const unlessRefused = async <T>(use: () => T): Promise<T> => {
    if (device.isRefusing) throw new Error('refused');
    return use();
  };
  return {
    readKept: (key: string) => unlessRefused(() => device.kept.get(key)),
    writeKept: (key: string, value: unknown) => unlessRefused(() => device.kept.set(key, value)),
    removeKept: (key: string) => unlessRefused(() => device.kept.delete(key)),
    listKept: () => unlessRefused(() => [...device.kept.keys()]),
  };
});

const table = { fileName: 'osrm.csv', sha256: '1a2b3c4d5e', text: 'from,to,minutes\n' };

/** The module as a page opened anew has it: the visit before is forgotten. */
async function openPage() {
  vi.resetModules();
  return import('../../../src/data/travel-times-store.ts');
}

beforeEach(() => {
  device.kept.clear();
  device.isRefusing = false;
});

describe('tables of travel times kept on the device', () => {
  test('are found and removed later, without a link that names them', async () => {
    expect(await (await openPage()).keepTimes(table)).toBe(true);
    const page = await openPage();
    expect(await page.listTimes()).toEqual(['osrm-1a2b3c4d']);
    await page.removeTimes('osrm-1a2b3c4d');
    expect(await page.listTimes()).toEqual([]);
    expect(device.kept.size).toBe(0);
  });

  test('that the browser never kept are removed with the visit’s own copy', async () => {
    device.isRefusing = true;
    const page = await openPage();
    expect(await page.keepTimes(table)).toBe(false);
    expect(await page.listTimes()).toEqual(['osrm-1a2b3c4d']);
    await expect(page.removeTimes('osrm-1a2b3c4d')).resolves.toBeUndefined();
    expect(await page.readTimes('osrm-1a2b3c4d')).toBeUndefined();
    expect(await page.listTimes()).toEqual([]);
  });

  test('that the browser does keep are not said to be removed when it refuses', async () => {
    const page = await openPage();
    await page.keepTimes(table);
    device.isRefusing = true;
    await expect(page.removeTimes('osrm-1a2b3c4d')).rejects.toThrow('refused');
    expect(await page.listTimes()).toEqual(['osrm-1a2b3c4d']);
  });
});
