import { useState, type ReactElement } from 'react';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Recipe } from '../../survey/recipe/recipe.ts';
import type { ImportWords } from '../../text/import-text.ts';
import type { Text } from '../../text/text.ts';
import { PageSection } from '../frame/PageSection.tsx';
import { DropZone } from './DropZone.tsx';
import { FileSection } from './FileSection.tsx';
import type { ImportDesk } from './import-desk.ts';
import { ImportPageProvider } from './import-page-context.ts';
import { KeepSection } from './KeepSection.tsx';
import { RecipeChooser } from './RecipeChooser.tsx';
import { useDesk, useDeskFiles } from './use-import.ts';

/** Takes in the reader's own survey files: choose, look through, save, see on the map. */
export function ImportPage(props: {
  view: ViewState;
  text: Text;
  words: ImportWords;
  edition: LoadedEdition;
  /** Address of the edition's files, ending in `/`. */
  base: string;
}): ReactElement {
  const { view, text, words, edition, base } = props;
  const desk = useDesk(edition, base);
  if (desk === undefined) return <p role="status">{text.site.loading}</p>;
  return (
    <ImportPageProvider value={{ view, text, words, edition, desk }}>
      <p className="import-introduction">{words.page.introduction}</p>
      <p className="import-stays">{words.page.stays}</p>
      <Steps desk={desk} words={words} />
    </ImportPageProvider>
  );
}

function Steps({ desk, words }: { desk: ImportDesk; words: ImportWords }): ReactElement {
  const files = useDeskFiles(desk);
  const [recipe, setRecipe] = useState<Recipe>();
  const { drop, files: labels } = words.page;
  return (
    <>
      <PageSection id="choose" heading={drop.heading}>
        <DropZone onFiles={(chosen) => desk.add(chosen, recipe === undefined ? {} : { recipe })} />
        <RecipeChooser
          recipe={recipe}
          onRecipe={(next) => {
            setRecipe(next);
            // Files on the desk are read again with it, or without it.
            for (const { id, settings } of files) {
              const { recipe: _before, ...others } = settings;
              desk.check(id, next === undefined ? others : { ...others, recipe: next });
            }
          }}
        />
      </PageSection>
      <PageSection id="outcome" heading={labels.heading}>
        {files.length === 0 && <p>{labels.none}</p>}
        {files.map((file) => (
          <FileSection key={file.id} entry={file} />
        ))}
      </PageSection>
      <KeepSection files={files} />
    </>
  );
}
