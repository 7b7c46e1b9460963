import { describe, expect, test } from 'vitest';
import { drawSheetMap, type MapStyle } from '../../../../src/map/export/draw-sheet-map.ts';
import { touches, type Box } from '../../../../src/map/export/place-labels.ts';
import { scaleBox } from '../../../../src/map/export/scale-bar.ts';
import { scalePlace } from '../../../../src/map/export/scale-place.ts';
import { sampleContent, samplePicture } from './sample-sheet.ts';

/** The sample's map of 200 by 100 units, twice as large. */
const room = { left: 0, top: 0, width: 400, height: 200 };
const inset = { x: 10, y: 10 };
const style = { size: 12, inset, hasMark: false };

const boxOf = (frame: readonly [number, number, number, number]): Box =>
  [frame[0] * 2, frame[1] * 2, (frame[0] + frame[2]) * 2, (frame[1] + frame[3]) * 2] as const;

describe('the scale', () => {
  test('stands at the lower left where it hides nothing', () => {
    const plain = sampleContent({ map: { ...samplePicture(), insets: [] } });
    expect(scalePlace(plain, room, style)).toMatchObject({ left: 10, bottom: 190 });
  });

  test('goes to a corner where it hides no frame of islands', () => {
    const content = sampleContent();
    const frame = boxOf(content.map.insets[0]?.frame ?? [0, 0, 0, 0]);
    const place = scalePlace(content, room, style);
    expect(touches(scaleBox(content, place), frame)).toBe(false);
    expect(place.left).toBeGreaterThan(room.width / 2);
  });

  test('keeps its corner where another is that of the mark of practice data', () => {
    const place = scalePlace(sampleContent(), room, { ...style, hasMark: true });
    expect(place).toMatchObject({ left: 10, bottom: 190 });
  });
});

describe('the edge of a map narrower than its room', () => {
  const wide = { ...room, width: 640 };
  const plain = sampleContent({ map: { ...samplePicture(), insets: [], points: [], labels: [] } });
  /** The map is drawn from here to there. */
  const [from, to] = [120, 520];
  const crossing = (content: typeof plain, hasMark: boolean): boolean => {
    const [left, , right] = scaleBox(content, scalePlace(content, wide, { ...style, hasMark }));
    return [from, to].some((edge) => left < edge && right > edge);
  };

  test.each([true, false])(
    'is not crossed by the scale, with a mark (%s) or without',
    (hasMark) => {
      expect(crossing(plain, hasMark)).toBe(false);
    },
  );

  test('may be where the ground is that of the paper', () => {
    expect(crossing({ ...plain, ground: 'projector' }, false)).toBe(true);
  });
});

test('no name stands over the scale, wherever that is', () => {
  const labels = [
    [12, 10],
    [182, 10],
    [12, 92],
    [182, 92],
  ].map(([x = 0, y = 0], rank) => ({ name: `名${rank}`, x, y, rank }));
  const map = { ...samplePicture(), insets: [], labels };
  const own: MapStyle = {
    labelSizeOf: () => 12,
    textSize: 12,
    leastText: 0,
    marks: 1,
    prefix: 's',
    scaleSize: 12,
    inset,
    markSize: undefined,
    nameSize: 16,
    direction: 'beside',
  };
  const svg = drawSheetMap(sampleContent({ map }), room, own);
  const names = [...svg.matchAll(/>(名\d)</g)].map(([, name]) => name);
  // The scale takes the corner of one of them, whichever it is.
  expect(names).toHaveLength(3);
});
