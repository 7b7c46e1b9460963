/**
 * What the page may weigh and how long things may take. Sizes are decimal
 * kilobytes after compression, times milliseconds.
 */
export const BUDGET = {
  buildMilliseconds: 3_000,
  largestTileKilobytes: 100,
  firstViewDataKilobytes: 150,
  entryScriptsKilobytes: 130,
  mapScriptsKilobytes: 520,
  cellLayoutMilliseconds: 2_000,
  usefulPaintMilliseconds: 2_000,
  interactiveMapMilliseconds: 4_000,
  classChangeMilliseconds: 50,
  yearChangeMilliseconds: 100,
  embedLightKilobytes: 100,
  /** What such a frame asks for when it is told to show another area; nothing it has already. */
  embedMoveKilobytes: 35,
  /** Of these the map of the nation with imported borders. */
  embedDrawingKilobytes: 20.5,
  /** The same of a prefecture: the heaviest are those with most islands. */
  embedPrefectureDrawingKilobytes: 11.8,
  embedClientKilobytes: 2,
  embedLightPaintMilliseconds: 1_000,
  embedFullPaintMilliseconds: 2_000,
  hostLayoutShift: 0,
  gapSliderMilliseconds: 50,
  gapWhatIfMilliseconds: 300,
  nextBestMilliseconds: 5_000,
  surveyCsvRowsPerSecond: 100_000,
  surveyXlsxRowsPerSecond: 20_000,
  /** Of the whole process that reads the largest files there may be. */
  surveyMemoryMegabytes: 1_000,
  /** How much faster than turf the nearest hub must be found. */
  nearestTimesFaster: 100,
} as const;
