import type { ReactElement } from 'react';
import type { KitText } from '../../text/kit-text.ts';
import type { LightModel } from '../light/light-model.ts';
import { CopyBlock } from './CopyBlock.tsx';
import { SavePicture } from './SavePicture.tsx';
import { isFrameTitle } from './frame-title.ts';
import { SNIPPETS, writeSnippet, type SnippetWish } from './snippets.ts';

/** The code of each kind, with its title and address open to change. */
export function KitSnippets(props: {
  wish: SnippetWish;
  /** As it stands in the field; the code may have another, while it is too short. */
  title: string;
  setSite: (site: string) => void;
  setTitle: (title: string) => void;
  model: LightModel | undefined;
  /** The words of the map are still to come: no code goes out without them. */
  isUnderWay: boolean;
  words: KitText;
}): ReactElement {
  const { wish, title, setSite, setTitle, model, isUnderWay, words } = props;
  const isTooShort = !isFrameTitle(title);
  return (
    <section className="page-section">
      <h2>{words.snippetHeading}</h2>
      <label className="kit-field">
        {words.address}
        <input
          className="input"
          type="url"
          value={wish.site}
          onChange={(event) => setSite(event.target.value)}
          aria-describedby="kit-address-note"
        />
      </label>
      <p id="kit-address-note" className="note">
        {words.addressNote}
      </p>
      <label className="kit-field">
        {words.title}
        <input
          className="input"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          aria-describedby="kit-title-note kit-title-problem"
          aria-invalid={isTooShort}
        />
      </label>
      <p id="kit-title-problem" className="kit-problem" role="status">
        {isTooShort && words.titleTooShort}
      </p>
      <p id="kit-title-note" className="note">
        {words.titleNote}
      </p>
      {SNIPPETS.map((kind) => (
        <CopyBlock
          key={kind}
          name={words.snippets[kind]}
          note={words.notes[kind]}
          code={writeSnippet(kind, wish)}
          isUnderWay={isUnderWay}
          words={words}
        >
          {kind === 'picture' && model !== undefined && <SavePicture model={model} words={words} />}
        </CopyBlock>
      ))}
    </section>
  );
}
