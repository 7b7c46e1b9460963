import { useState, type ReactElement } from 'react';
import type { AreaFill } from '../../state/area-fill.ts';
import { usePage } from '../page-context.ts';
import { focusNews } from './focus-news.ts';
import { TooltipContent } from './tooltip-content.tsx';

/**
 * What the keyboard stands on, seen and spoken. The element is always there,
 * because a live region that comes with its words is not spoken by all readers.
 */
export function AreaFocus(props: {
  /** Code of the area in focus. */
  code: string | undefined;
  /** Whether the last arrow found no neighbour. */
  isAtEnd: boolean;
  fill: AreaFill | undefined;
  further: readonly string[] | undefined;
}): ReactElement {
  const { code, isAtEnd, fill, further = [] } = props;
  const page = usePage();
  const [step, setStep] = useState<{ code?: string; before?: string }>({});
  // Kept while rendering: the area before is needed for the very first words.
  if (code !== step.code)
    setStep({
      ...(code === undefined ? {} : { code }),
      ...(code === undefined || step.code === undefined ? {} : { before: step.code }),
    });
  const kind = code?.length === 2 ? ('prefecture' as const) : ('municipality' as const);
  return (
    <div className="tooltip tooltip-focused" role="status" data-empty={code === undefined}>
      {code !== undefined && (
        <>
          <TooltipContent target={{ kind, code }} fill={fill} />
          {[...focusNews(page, fill, code, step.before), ...further].map((line) => (
            <p key={line}>{line}</p>
          ))}
          {isAtEnd && <p>{page.text.focus.edge}</p>}
        </>
      )}
    </div>
  );
}
