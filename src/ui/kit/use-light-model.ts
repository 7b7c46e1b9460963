import { useEffect, useState } from 'react';
import { loadLight } from '../../data/load-light.ts';
import type { ViewState } from '../../state/view-state.ts';
import { loadFrameText } from '../../text/text.ts';
import { lightWish } from '../light/light-wish.ts';
import { buildLightModel, type LightModel } from '../light/light-model.ts';

/** What the frame of a view shows, to name and to draw it; without a model where it cannot be made. */
export interface LightModelState {
  readonly model: LightModel | undefined;
  /** It is not known yet whether there is one. */
  readonly isUnderWay: boolean;
}

/** Makes what the frame of a view shows, anew for each view. */
export function useLightModel(view: ViewState): LightModelState {
  const [made, setMade] = useState<{ view: ViewState; model: LightModel | undefined }>();
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<LightModel> => {
      const [files, text] = await Promise.all([
        loadLight(new URL('data/', document.baseURI).href, lightWish(view), undefined),
        loadFrameText(view.language),
      ]);
      return buildLightModel(files, view, text);
    };
    load().then(
      (model) => isCurrent && setMade({ view, model }),
      () => isCurrent && setMade({ view, model: undefined }),
    );
    return () => {
      isCurrent = false;
    };
  }, [view]);
  // The words of the view before would name another area.
  return made?.view === view
    ? { model: made.model, isUnderWay: false }
    : { model: undefined, isUnderWay: true };
}
