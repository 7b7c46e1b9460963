import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBriefing, type Briefing } from '../../../../src/state/slides/briefing.ts';
import { readBriefingHash, writeBriefingHash } from '../../../../src/state/slides/briefing-link.ts';
import { parseBriefing } from '../../../../src/state/slides/parse-briefing.ts';
import { slideLink } from '../../../../src/state/slides/slide-link.ts';
import { parseLink } from '../../../../src/state/url.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';

const briefing: Briefing = {
  title: '高知県の現状',
  edition: '2026-11-21',
  slides: [
    { kind: 'progress', link: '', title: '目標', note: '口頭で補う' },
    { kind: 'view', link: '?v=1&area=39', title: '', note: '' },
  ],
};

function opened(text: string) {
  const parsed = parseBriefing(text);
  if (parsed.status !== 'opened') throw new Error('not opened');
  return parsed;
}

describe('the file of a briefing', () => {
  test('is read as it was written, without a notice', () => {
    const { briefing: read, notices } = opened(writeBriefing(briefing));
    expect(read).toEqual({ ...briefing, kept: {} });
    expect(notices).toEqual([]);
  });

  test('of version 1 is migrated, with a notice', () => {
    const old = {
      version: 1,
      edition: '2026-11-21',
      title: '旧',
      slides: [{ link: '?area=39', title: '地図', note: '' }],
    };
    const { briefing: read, notices } = opened(JSON.stringify(old));
    expect(read.slides).toEqual([{ kind: 'view', link: '?area=39', title: '地図', note: '' }]);
    expect(notices).toEqual([{ kind: 'migrated', from: 1, to: 2 }]);
  });

  test('of a newer version is opened as far as it is known, and loses nothing when saved', () => {
    const newer = {
      version: 9,
      edition: '2026-11-21',
      title: '新',
      theme: 'blue',
      slides: [
        { kind: 'view', link: '?area=39', title: '地図', note: '', zoom: 3 },
        { kind: 'film', link: '', title: '映像', address: 'x.mp4' },
        42,
      ],
    };
    const { briefing: read, notices } = opened(JSON.stringify(newer));
    expect(notices).toEqual([
      { kind: 'newer', found: 9, known: 2 },
      { kind: 'unknownKeys', keys: ['theme'] },
      { kind: 'slideKindUnknown', slide: 2, found: '"film"' },
      { kind: 'slideUnreadable', slide: 3 },
    ]);
    expect(read.slides.map(({ kind }) => kind)).toEqual(['view', 'unreadable', 'unreadable']);
    expect(JSON.parse(writeBriefing(read))).toMatchObject({ theme: 'blue', slides: newer.slides });
  });

  test('cut short gives the slides that are whole', () => {
    const text = writeBriefing(briefing);
    const { briefing: read, notices } = opened(text.slice(0, text.lastIndexOf('"note"')));
    expect(read).toMatchObject({ title: '高知県の現状', edition: '2026-11-21' });
    expect(read.slides).toEqual(briefing.slides.slice(0, 1));
    expect(notices).toEqual([{ kind: 'broken' }]);
  });

  test('with a broken link keeps the slide and names what was ignored', () => {
    const wrong = {
      ...briefing,
      slides: [{ kind: 'view' as const, link: '?area=99&year=1999', title: '', note: '' }],
    };
    expect(opened(writeBriefing(wrong)).notices).toEqual([
      { kind: 'slideLink', slide: 1, parts: ['area', 'year'] },
    ]);
  });

  test.each(['', 'これは文章です', '[]', '{"slides": 3}', 'null', '{"a":'])(
    'that is none (%j) is refused whole',
    (text) => expect(parseBriefing(text)).toEqual({ status: 'notBriefing' }),
  );

  test('never makes the door throw, wherever it is cut', () => {
    const text = writeBriefing(briefing);
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 5 }), (at, noise) => {
        expect(() => parseBriefing(`${text.slice(0, at)}${noise}`)).not.toThrow();
      }),
    );
  });
});

describe('the link of a briefing', () => {
  test('carries the whole file in letters that mails keep', () => {
    const hash = writeBriefingHash(briefing);
    expect(hash).toMatch(/^#briefing=[\w-]+$/);
    expect(readBriefingHash(hash)).toBe(writeBriefing(briefing));
  });

  test('that is damaged is an empty file, and one without a briefing is none', () => {
    expect(readBriefingHash('#briefing=%%%')).toBe('');
    expect(readBriefingHash('#map')).toBeUndefined();
  });
});

describe('the link of a slide', () => {
  test('leaves out what belongs to the reader and keeps the rest', () => {
    const view = { ...DEFAULT_VIEW, area: '39', theme: 'dark', view: 'table' } as const;
    const { view: read } = parseLink(slideLink(view));
    expect(read).toEqual({ ...DEFAULT_VIEW, area: '39' });
    for (const cells of ['cells', 'cells-table'] as const)
      expect(parseLink(slideLink({ ...view, view: cells })).view.view).toBe('cells');
  });
});
