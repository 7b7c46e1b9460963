import type { Hub } from './hub.ts';

/** What a hub can be asked to have: 診療所, 食料品・日用品販売店, 地域運営組織, 交通. */
export const HUB_FUNCTIONS = ['clinic', 'shop', 'rmo', 'transport'] as const;

/** One function. */
export type HubFunction = (typeof HUB_FUNCTIONS)[number];

/** Whether a hub has a function; `undefined` where the source does not say or leaves it open. */
export function hasFunction(hub: Hub, hubFunction: HubFunction): boolean | undefined {
  if (hubFunction === 'rmo') return hub.hasRmo;
  const { facilities, facilitiesNotKnown = [], transports, transportsNotKnown = [] } = hub;
  const [isKnown, isOpen] =
    hubFunction === 'transport'
      ? [transports?.some((means) => means !== 'none'), transportsNotKnown.length > 0]
      : [facilities?.includes(hubFunction), facilitiesNotKnown.includes(hubFunction)];
  // One means that is known settles it; otherwise what is left open may be one.
  return isKnown !== true && isOpen ? undefined : isKnown;
}

/** Hubs that have all the functions, and how many were left out, and why. */
export interface HubSelection {
  /** 1 for a hub that counts, in the order of the hubs. */
  readonly chosen: Uint8Array;
  readonly chosenCount: number;
  /** Hubs that lack one of the functions. */
  readonly lacking: number;
  /** Hubs whose source says nothing about one of them, or not which: not counted as having it. */
  readonly notStated: number;
}

/** Chooses the hubs that have every function asked for; no function asked for chooses all. */
export function selectHubs(hubs: readonly Hub[], functions: readonly HubFunction[]): HubSelection {
  const chosen = new Uint8Array(hubs.length);
  let chosenCount = 0;
  let lacking = 0;
  let notStated = 0;
  hubs.forEach((hub, index) => {
    const answers = functions.map((hubFunction) => hasFunction(hub, hubFunction));
    if (answers.includes(false)) lacking += 1;
    else if (answers.includes(undefined)) notStated += 1;
    else {
      chosen[index] = 1;
      chosenCount += 1;
    }
  });
  return { chosen, chosenCount, lacking, notStated };
}
