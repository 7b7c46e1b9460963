import { useLayoutEffect, useState } from 'react';
import type { GapSettings } from '../../state/gap-settings.ts';

/** Settings to change, or how they follow from the newest ones. */
export type GapChange = Partial<GapSettings> | ((now: GapSettings) => Partial<GapSettings>);

/** The explorer's settings as they are now, for what ends long after it began. */
export class NewestSettings {
  #settings: GapSettings | undefined;

  /** Notes what is on the screen. */
  show(settings: GapSettings): void {
    this.#settings = settings;
  }

  /** The explorer is closed: nothing may open it again. */
  close(): void {
    this.#settings = undefined;
  }

  /** The newest settings with a change; `undefined` when the explorer is closed. */
  with(change: GapChange): GapSettings | undefined {
    if (this.#settings === undefined) return undefined;
    const patch = typeof change === 'function' ? change(this.#settings) : change;
    this.#settings = { ...this.#settings, ...patch };
    return this.#settings;
  }
}

/** Follows the settings of an open explorer. */
export function useNewestSettings(settings: GapSettings): NewestSettings {
  const [newest] = useState(() => new NewestSettings());
  useLayoutEffect(() => {
    newest.show(settings);
    return () => newest.close();
  }, [newest, settings]);
  return newest;
}
