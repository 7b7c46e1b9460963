import { describe, expect, test } from 'vitest';
import { withPngText } from '../../../../src/ui/export/png-text.ts';
import { readPng } from '../../../fixtures/png/read-png.ts';

/** A PNG of one grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

describe('words in a PNG', () => {
  test('are read back with whole chunks, and the picture is untouched', () => {
    const png = withPngText(PIXEL, [{ keyword: 'Title', words: '【演習用（架空）】過疎' }], 192);
    const read = readPng(Buffer.from(png));
    expect(read).toMatchObject({ width: 1, height: 1, texts: { Title: '【演習用（架空）】過疎' } });
    expect(read.pixelsPerMetre).toBe(7559);
    expect(Buffer.from(png.subarray(-12))).toEqual(PIXEL.subarray(-12));
  });

  test('are not written into what is no PNG', () => {
    expect(() => withPngText(new Uint8Array(100), [], 96)).toThrow(TypeError);
  });
});
