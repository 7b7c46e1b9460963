import { useCallback, useState } from 'react';

/** Where the keyboard stands on the map, and whether its last arrow went nowhere. */
export interface AreaInFocus {
  readonly focused: string | undefined;
  /** True from an arrow without a neighbour until the next step. */
  readonly isAtEnd: boolean;
  /** Goes to an area; `undefined` leaves the areas. */
  readonly focusOn: (code: string | undefined) => void;
  readonly sayEnd: () => void;
}

/** Keeps the area that the keyboard stands on. */
export function useAreaInFocus(): AreaInFocus {
  const [{ focused, isAtEnd }, setPlace] = useState<Pick<AreaInFocus, 'focused' | 'isAtEnd'>>({
    focused: undefined,
    isAtEnd: false,
  });
  const focusOn = useCallback(
    (code: string | undefined) => setPlace({ focused: code, isAtEnd: false }),
    [],
  );
  const sayEnd = useCallback(() => setPlace((place) => ({ ...place, isAtEnd: true })), []);
  return { focused, isAtEnd, focusOn, sayEnd };
}
