import { useRef, useState, type ReactElement } from 'react';
import { parseRecipe } from '../../survey/recipe/parse-recipe.ts';
import type { Recipe } from '../../survey/recipe/recipe.ts';
import { useImportPage } from './import-page-context.ts';

/** Longest recipe that is read; real ones have a few kilobytes. */
const RECIPE_BYTES = 5_000_000;

/** Opens last year's recipe. What is no recipe is refused, and the one in use stays. */
export function RecipeChooser(props: {
  recipe: Recipe | undefined;
  onRecipe: (recipe: Recipe | undefined) => void;
}): ReactElement {
  const { recipe, onRecipe } = props;
  const { recipe: labels } = useImportPage().words.page;
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  const open = async (file: File): Promise<void> => {
    // Only the beginning of something huge is read: it is no recipe anyway.
    const parsed = parseRecipe(await file.slice(0, RECIPE_BYTES).text());
    if (parsed.status === 'valid') {
      setFault(undefined);
      onRecipe(parsed.recipe);
    } else setFault(labels.invalid(parsed.path || file.name, parsed.found, parsed.expected));
  };
  return (
    <details className="import-recipe" open={recipe !== undefined || fault !== undefined}>
      <summary>{labels.heading}</summary>
      <p>{labels.lead}</p>
      <p className="import-actions">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {labels.button}
        </button>
        {recipe !== undefined && (
          <button
            type="button"
            className="button"
            data-kind="quiet"
            onClick={() => onRecipe(undefined)}
          >
            {labels.drop}
          </button>
        )}
      </p>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={labels.button}
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      <div role="status">
        {recipe !== undefined && <p>{labels.used(recipe.name)}</p>}
        {fault !== undefined && <p className="import-fault">{fault}</p>}
      </div>
    </details>
  );
}
