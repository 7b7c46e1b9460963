import type { ReactElement } from 'react';
import { writeLink } from '../../state/url.ts';
import { usePage } from '../page-context.ts';

/** Pages that do something with the view, in the order officials need them. */
const TOOLS = ['import', 'briefing', 'kit'] as const;

/** Links to the tools, each carrying the view along. */
export function ToolLinks(): ReactElement {
  const { view, text } = usePage();
  const link = writeLink({ ...view, camera: undefined });
  return (
    <>
      {TOOLS.map((tool) => (
        <a key={tool} className="button" href={`./${tool}.html${link}`}>
          {text.site.tools[tool]}
        </a>
      ))}
    </>
  );
}
