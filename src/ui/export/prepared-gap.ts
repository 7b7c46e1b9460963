import type { Hub } from '../../domain/hub.ts';
import type { LoadedEdition, LoadedPoints } from '../../domain/loaded-edition.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { GapBands, GapScene } from '../../map/gap-scene.ts';
import type { Ground } from '../../map/palette.ts';
import type { GapFill } from '../../state/area-fill.ts';
import type { GapSettings } from '../../state/gap-settings.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { GapText } from '../../text/gap-text.ts';
import type { GapResults } from '../gap/gap-snapshot.ts';
import type { PreparedView } from './prepare-view.ts';

/** The gap explorer's part of a view, with its results in words and shapes. */
export interface ReadyGap {
  readonly status: 'ready';
  readonly words: GapText;
  readonly settings: GapSettings;
  readonly results: GapResults;
  readonly fill: GapFill;
  /** The same people by prefecture, for files whose areas must be few. */
  readonly prefectureFill: GapFill;
  readonly scene: GapScene;
  /** The bands of distance on a ground; `undefined` where the view has none. */
  readonly bandsOn: (ground: Ground) => GapBands | undefined;
  readonly hubs: readonly Hub[];
  /** Against which hubs gaps are measured: must stand beside every figure. */
  readonly warning: string;
  /** Method, survey and date, one sentence each. */
  readonly method: readonly string[];
  /** Whether the bands of distance broke off: another try may bring them. */
  readonly isBrokenOff: boolean;
}

/** The same, or why there is none rather than a misleading one. */
export type PreparedGap =
  | ReadyGap
  | {
      readonly status: 'withheld';
      readonly words: GapText;
      readonly reason: string;
      /** Whether the work broke off, so that another try may bring it. */
      readonly isBrokenOff: boolean;
    };

/** Whether work for a view broke off, on either side of what it is compared with. */
export function isBrokenOff({ gap, comparison }: PreparedView): boolean {
  const b = comparison?.status === 'ready' ? comparison.b.gap : undefined;
  return gap?.isBrokenOff === true || b?.isBrokenOff === true;
}

/** What a gap is worked out for. */
export interface GapTask {
  readonly opened: OpenedManifest;
  /** With the census figures loaded. */
  readonly edition: LoadedEdition;
  readonly points: LoadedPoints;
  readonly view: ViewState;
}

/** A gap whose work broke off, and what is said of it. */
export function brokenOff(words: GapText, error: unknown): PreparedGap {
  const message = error instanceof Error ? error.message : String(error);
  const reason = words.withheld.brokenOff(message);
  return { status: 'withheld', words, reason, isBrokenOff: true };
}
