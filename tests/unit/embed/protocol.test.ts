import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOrigin, parseEmbedLink } from '../../../src/embed/embed-link.ts';
import { parseRequest, PROTOCOL_VERSION } from '../../../src/embed/protocol.ts';

const request = { kyoten: PROTOCOL_VERSION, id: 1 };

describe('a message', () => {
  test('never throws, and only a whole command is one', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parseRequest(data).status).not.toBe('valid');
      }),
    );
  });

  test('with a known command is one', () => {
    expect(parseRequest({ ...request, name: 'getState' })).toEqual({
      status: 'valid',
      id: 1,
      command: { name: 'getState' },
    });
    expect(parseRequest({ ...request, name: 'exportImage' })).toMatchObject({
      command: { format: 'png', width: 1200 },
    });
    expect(parseRequest({ ...request, name: 'setState', state: { area: '39' } })).toMatchObject({
      command: { state: { area: '39' } },
    });
  });

  const malformed: readonly (readonly [string, object])[] = [
    ['no command', {}],
    ['an unknown command', { name: 'format' }],
    ['state that is no object', { name: 'setState', state: [] }],
    ['state with a number', { name: 'setState', state: { area: 39 } }],
    ['endless state', { name: 'setState', state: { area: 'x'.repeat(501) } }],
    ['a picture in no form we make', { name: 'exportImage', format: 'gif' }],
    ['a picture too wide', { name: 'exportImage', width: 1e6 }],
    ['a picture without width', { name: 'exportImage', width: Number.NaN }],
  ];

  test.for(malformed)('with %s is refused in words', ([, more]) => {
    expect(parseRequest({ ...request, ...more })).toMatchObject({
      status: 'invalid',
      reason: 'malformed',
    });
  });

  test('of another version is refused with the version that is spoken', () => {
    expect(parseRequest({ kyoten: 2, id: 1, name: 'getState' })).toMatchObject({
      status: 'invalid',
      reason: 'version',
      words: expect.stringContaining('1'),
    });
  });

  test('that is not ours is foreign, not an error', () => {
    for (const data of [null, 'x', {}, { kyoten: '1' }, { kyoten: 1 }, { kyoten: 1, id: 1.5 }])
      expect(parseRequest(data)).toEqual({ status: 'foreign' });
  });
});

describe('the link of a frame', () => {
  test('names who may talk, and nobody when it names none', () => {
    expect(parseEmbedLink('?area=39', undefined).origins).toEqual([]);
    const link = parseEmbedLink('?area=39&origin=https://a.lg.jp,http://127.0.0.1:80', undefined);
    expect(link.origins).toEqual(['https://a.lg.jp']);
    expect(link.ignored).toMatchObject([{ parameter: 'origin', found: 'http://127.0.0.1:80' }]);
  });

  test('takes the page’s own area when it names none', () => {
    expect(parseEmbedLink('?view=light', '39').view).toMatchObject({ area: '39', view: 'light' });
    expect(parseEmbedLink('?area=32', '39').view.area).toBe('32');
  });

  test('never takes a star, a path or a script for an origin', () => {
    for (const text of ['*', '', 'null', 'https://a.jp/', 'https://a.jp/b', 'javascript:1', 'a.jp'])
      expect(isOrigin(text)).toBe(false);
    expect(isOrigin('https://a.jp:8443')).toBe(true);
  });
});
