import { describe, expect, test } from 'vitest';
import type { Briefing, BriefingSlide } from '../../../../src/state/slides/briefing.ts';
import * as edit from '../../../../src/state/slides/edit-briefing.ts';
import {
  beginHistory,
  redoStep,
  takeStep,
  undoStep,
} from '../../../../src/state/slides/edit-history.ts';

const slide = (title: string): BriefingSlide => ({ kind: 'view', link: '', title, note: '' });
const briefing: Briefing = { title: '', edition: undefined, slides: ['一', '二', '三'].map(slide) };
const titles = ({ slides }: Briefing): string => slides.map(({ title }) => title).join('');

describe('slides', () => {
  test('are moved, copied, changed and removed without touching the others', () => {
    expect(titles(edit.moveSlide(briefing, 0, 2))).toBe('二三一');
    expect(titles(edit.moveSlide(briefing, 2, -5))).toBe('三一二');
    expect(titles(edit.moveSlide(briefing, 9, 0))).toBe('一二三');
    expect(titles(edit.duplicateSlide(briefing, 1))).toBe('一二二三');
    expect(titles(edit.removeSlide(briefing, 1))).toBe('一三');
    expect(titles(edit.editSlide(briefing, 1, { title: '新' }))).toBe('一新三');
    expect(titles(edit.addSlide(briefing, slide('末')))).toBe('一二三末');
    expect(titles(briefing)).toBe('一二三');
  });
});

describe('the history', () => {
  test('goes back and forward step by step', () => {
    const done = takeStep(takeStep(beginHistory(1), 2), 3);
    expect(undoStep(done).present).toBe(2);
    expect(undoStep(undoStep(undoStep(done))).present).toBe(1);
    expect(redoStep(undoStep(done)).present).toBe(3);
    expect(takeStep(undoStep(done), 9).future).toEqual([]);
  });

  test('takes typing on in one field as one step', () => {
    const typed = ['あ', 'あい', 'あいう'].reduce(
      (history, words) => takeStep(history, words, '0 title'),
      beginHistory(''),
    );
    expect(undoStep(typed).present).toBe('');
    expect(undoStep(takeStep(typed, '別', '1 title')).present).toBe('あいう');
  });
});
