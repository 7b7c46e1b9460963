import type { PrefectureCode } from '../../../src/domain/municipality-code.ts';
import type { Bounds } from '../../../src/domain/position.ts';
import { pictureOf, plainPicture, PICTURE_WIDTH, type Picture } from './picture.ts';

/*
 * Four prefectures reach so far over the sea that on one scale nothing could be
 * read. Their far islands stand in frames, as on printed maps. Degrees: west,
 * south, east, north; frames in pixels: left, top, width, height.
 */
const WITH_INSETS: ReadonlyMap<PrefectureCode, Picture> = new Map([
  ['13', tokyo()],
  ['32', shimane()],
  ['46', kagoshima()],
  ['47', okinawa()],
]);

/** The picture for a prefecture whose land lies within the bounds. */
export function prefecturePicture(code: PrefectureCode, bounds: Bounds): Picture {
  return WITH_INSETS.get(code) ?? plainPicture(bounds);
}

function tokyo(): Picture {
  const top = 486;
  return pictureOf(
    820,
    [138.94, 35.49, 139.93, 35.9],
    [0, 0, PICTURE_WIDTH, top - 10],
    [
      {
        name: { ja: '伊豆諸島（北部）', en: 'Izu Islands (north)' },
        bounds: [139.05, 33.8, 139.72, 34.85],
        frame: [10, top, 285, 324],
      },
      {
        name: { ja: '伊豆諸島（南部）', en: 'Izu Islands (south)' },
        bounds: [139.55, 32.4, 140.1, 33.25],
        frame: [307, top, 285, 324],
      },
      {
        name: { ja: '小笠原諸島', en: 'Ogasawara Islands' },
        bounds: [141.9, 26.5, 142.5, 27.8],
        frame: [604, top, 286, 324],
      },
    ],
  );
}

function shimane(): Picture {
  return pictureOf(
    840,
    [131.65, 34.29, 133.42, 36.37],
    [0, 0, PICTURE_WIDTH, 840],
    [
      {
        name: { ja: '竹島', en: 'Takeshima' },
        bounds: [131.82, 37.21, 131.92, 37.27],
        frame: [16, 16, 200, 170],
      },
    ],
  );
}

function kagoshima(): Picture {
  return pictureOf(
    840,
    [129.35, 30.15, 131.25, 32.33],
    [250, 0, PICTURE_WIDTH - 250, 840],
    [
      {
        name: { ja: 'トカラ列島・奄美群島', en: 'Tokara and Amami Islands' },
        bounds: [128.3, 26.95, 130.15, 30.1],
        frame: [10, 300, 320, 530],
      },
    ],
  );
}

function okinawa(): Picture {
  const top = 560;
  return pictureOf(
    810,
    [126.6, 26.0, 128.45, 27.1],
    [0, 0, PICTURE_WIDTH, top - 10],
    [
      {
        name: { ja: '先島諸島', en: 'Sakishima Islands' },
        bounds: [122.88, 24.0, 125.55, 24.98],
        frame: [10, top, 560, 240],
      },
      {
        name: { ja: '尖閣諸島', en: 'Senkaku Islands' },
        bounds: [123.4, 25.68, 124.65, 26],
        frame: [582, top, 308, 114],
      },
      {
        name: { ja: '大東諸島', en: 'Daito Islands' },
        bounds: [131.1, 25.76, 131.45, 26],
        frame: [582, top + 126, 308, 114],
      },
    ],
  );
}
