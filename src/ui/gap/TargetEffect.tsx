import type { ReactElement } from 'react';
import { currentTarget } from '../../domain/current-target.ts';
import { targetEffect, type TargetEffect as Effect } from '../../domain/target-effect.ts';
import { usePage, type Page } from '../page-context.ts';
import { useGapPage } from './gap-context.ts';

/** What hypothetical hubs, those placed unless told otherwise, would do to the national target of hubs. */
export function TargetEffect(props: {
  added?: number;
  /** Level of its heading below that of what it stands in; 4 unless told otherwise. */
  level?: 3 | 4;
}): ReactElement {
  const page = usePage();
  const added = props.added ?? page.view.sites.length;
  const { words } = useGapPage();
  const effect = effectOf(page, added);
  const Heading = `h${props.level ?? 4}` as const;
  const { target } = words;
  const { format, text } = page;
  if (effect === undefined) return <p className="note">{target.unknown}</p>;
  return (
    <div className="gap-target">
      <Heading className="panel-heading">{target.heading}</Heading>
      <p>
        {[
          target.effect(
            format(effect.before),
            added,
            format(effect.after),
            format(effect.target),
            format(effect.percentBefore, 1),
            format(effect.percentAfter, 1),
          ),
          effect.missingAfter > 0 ? target.missing(format(effect.missingAfter)) : target.met,
        ].join(text.marks.sentenceGap)}
      </p>
      <p className="note">{target.condition}</p>
    </div>
  );
}

/** The effect by the last published national count, never by the hubs loaded. */
function effectOf({ edition }: Page, added: number): Effect | undefined {
  const { indicators, targets } = edition.national;
  const counted = indicators.findLast(({ indicator }) => indicator === 'hubs')?.value;
  return targetEffect(counted, added, currentTarget(targets, 'hubs')?.value);
}
