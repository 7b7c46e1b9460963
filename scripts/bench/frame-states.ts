/** A light frame, and what its reader has done in it. */
export interface FrameState {
  readonly name: string;
  /** Address in the site. */
  readonly link: string;
  /** Whether the browser refuses WebGL: then hexagons are drawn, too, and nothing follows them. */
  readonly withoutWebgl: boolean;
  /**
   * Area that the page around tells the frame to show once all of that has come; then what the
   * move asks for is what counts. Enter of the frame's own keys asks for less.
   */
  readonly move?: string;
}

/** The nation, and prefectures with the most detailed borders and the most municipalities. */
const AREAS = [
  { code: '00', name: 'nation' },
  { code: '01', name: '北海道' },
  { code: '20', name: '長野県' },
] as const;

/** A measure with a figure of many digits for every municipality: the heaviest there is. */
const MEASURE = 'layers=municipality%2Chub&measure=population-2025&data=exercise';

/**
 * The states of light frames that differ in what they load. Each takes all that adds to its
 * kind at once (measure, practice data, keys used), so that none is heavier than the heaviest.
 * A frame that the build has written shows another view by its address, or when the page
 * around it asks for one: what it has then loaded in vain counts, too.
 */
const VIEWS: readonly FrameState[] = AREAS.flatMap(({ code, name }) => {
  const area = code === '00' ? '' : `area=${code}&`;
  const composed = `embed.html?v=1&view=light&${area}${MEASURE}`;
  const hexagons = `embed.html?v=1&view=cells&${area}${MEASURE}`;
  const written = `embed/${code}.html?view=light`;
  return [
    { name: `${name}, written`, link: written, withoutWebgl: false },
    {
      name: `${name}, written, then measure, practice, English`,
      link: `${written}&${MEASURE}&lang=en`,
      withoutWebgl: false,
    },
    {
      name: `${name}, written, then hexagons, measure, practice`,
      link: `embed/${code}.html?view=cells&${MEASURE}`,
      withoutWebgl: true,
    },
    { name: `${name}, measure, practice`, link: composed, withoutWebgl: false },
    {
      name: `${name}, measure, practice, English`,
      link: `${composed}&lang=en`,
      withoutWebgl: false,
    },
    {
      name: `${name}, hexagons, measure, practice, English`,
      link: `${hexagons}&lang=en`,
      withoutWebgl: true,
    },
  ];
});

/**
 * Moves to each of the areas: of the plain view, which tells the change of the area's classes
 * since the edition before, and of the heaviest, from the area whose frame has the least of it.
 */
const MOVES: readonly FrameState[] = AREAS.flatMap(({ code, name }) => {
  const from = code === '00' ? '01' : '00';
  const move = code === '00' ? '' : code;
  const plain = { link: `embed/${from}.html?view=light`, withoutWebgl: false };
  const measured = { link: `${plain.link}&${MEASURE}`, withoutWebgl: false };
  const hexagons = { link: `embed/${from}.html?view=cells&${MEASURE}`, withoutWebgl: true };
  return [
    { name: `move to ${name}, plain`, ...plain, move },
    { name: `move to ${name}, measure, practice`, ...measured, move },
    { name: `move to ${name}, hexagons, measure, practice`, ...hexagons, move },
  ];
});

/** All that are weighed. */
export const FRAME_STATES: readonly FrameState[] = [...VIEWS, ...MOVES];
