import type { ReactElement } from 'react';
import type { KitText } from '../../text/kit-text.ts';
import { lightSource } from '../light/light-frame.ts';
import type { LightModel } from '../light/light-model.ts';
import { lightPicture, pictureSize } from '../light/light-picture.ts';
import { saveFile } from '../table/save-file.ts';
import { renderKit } from './oembed-kit.ts';
import { pictureName, type SnippetWish } from './snippets.ts';

/** Saves the chosen view's oEmbed with the address that stands in the field: always absolute. */
export function SaveKit(props: {
  model: LightModel;
  wish: SnippetWish;
  words: KitText;
  /** Name of the site. */
  provider: string;
}): ReactElement {
  const { model, wish, words, provider } = props;
  const save = (): void => {
    const size = pictureSize(lightPicture(model, lightSource(model)));
    const kit = renderKit(wish, size, provider, model.area.edition);
    const bytes = new TextEncoder().encode(`${JSON.stringify(kit, null, 2)}\n`);
    saveFile(`${pictureName(model.view)}.oembed.json`, 'application/json', bytes);
  };
  return (
    <p className="kit-actions">
      <button type="button" className="button" data-kind="quiet" onClick={save}>
        {words.saveKit}
      </button>
    </p>
  );
}
