import { useEffect, useRef, useState } from 'react';
import { beginLookUp, type GeocodeState } from './begin-look-up.ts';
import type { DeskFile, ImportDesk } from './import-desk.ts';
import { startGeocoder } from './start-geocoder.ts';

/** Looks up the addresses of a file when told to; what is found goes into its settings. */
export function useGeocoder(
  desk: ImportDesk,
  { id, settings }: DeskFile,
): {
  readonly state: GeocodeState;
  readonly start: (api: string) => void;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<GeocodeState>({ kind: 'idle' });
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const start = (api: string): void => {
    stop.current?.();
    const addresses = (): Promise<readonly string[]> => desk.addresses(id);
    stop.current = beginLookUp({ addresses, api, start: startGeocoder }, setState, (located) =>
      desk.check(id, { ...settings, located: { ...settings.located, ...located } }),
    );
  };
  return {
    state,
    start,
    cancel: () => {
      stop.current?.();
      setState({ kind: 'cancelled' });
    },
  };
}
