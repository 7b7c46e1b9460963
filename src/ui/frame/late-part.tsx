import { lazy, Suspense, type ComponentType, type ReactElement, type ReactNode } from 'react';
import type { Text } from '../../text/text.ts';
import { usePage } from '../page-context.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PartFailure, PartNotLoaded } from './PartFailure.tsx';

/** What is told of a part of the page that loads when it is wanted. */
interface LatePartWords {
  /** Name in the words of its failure. */
  readonly name: (text: Text) => string;
  /** Stands there until the part has come; nothing unless told otherwise. */
  readonly waiting?: (text: Text) => ReactNode;
  /** Class of what stands in its place when it cannot come, for its place on the page. */
  readonly className?: string;
}

/**
 * A component whose script loads when it is first shown. Where that fails the page says so
 * in its place, and all else stays as it is; `instead` may stand beside those words.
 */
export function latePart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  { name, waiting, className = '' }: LatePartWords,
): (props: Props & { readonly instead?: ReactNode }) => ReactElement {
  const Part: ComponentType<Props> = lazy(() =>
    load().catch((cause: unknown) => {
      throw new PartNotLoaded(cause instanceof Error ? cause.message : String(cause), { cause });
    }),
  );
  return function LatePart(props) {
    const { text } = usePage();
    const failure = (error: Error): ReactElement => (
      <>
        {props.instead}
        <PartFailure name={name(text)} error={error} className={className} />
      </>
    );
    return (
      <ErrorBoundary instead={failure}>
        <Suspense fallback={waiting?.(text)}>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
