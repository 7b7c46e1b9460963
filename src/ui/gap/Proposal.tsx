import { useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { measuredLimit } from '../../domain/reach.ts';
import { usePage } from '../page-context.ts';
import { useGapPage } from './gap-context.ts';
import type { ProposedSite } from './proposal-file.ts';
import { ProposalSheet } from './ProposalSheet.tsx';
import { surroundingsOf } from './surroundings.ts';
import type { GapView } from './use-gap-view.ts';

/** 提案シート: what has been placed and what it gains, to print and to save. */
export function Proposal({ gap }: { gap: GapView }): ReactElement {
  const { view, edition } = usePage();
  const { words, state, settings, nameOf } = useGapPage();
  const [isOpen, setOpen] = useState(false);
  const { results } = state.snapshot;
  const gains = results?.coverage.whatIf?.gains[settings.measure];
  const sites = view.sites.map((position, index): ProposedSite => ({
    name: words.whatIf.name(index + 1),
    place: words.whatIf.near(nameOf(surroundingsOf(edition.municipalities, position))),
    position,
    gain: gains?.[index],
  }));
  const radius =
    results?.inputs.reach.kind === 'straightLine'
      ? measuredLimit(results.inputs.reach, results.inputs.limit)
      : 0;
  return (
    <div className="panel-section">
      <button
        type="button"
        className="button"
        disabled={results === undefined}
        onClick={() => setOpen(true)}
      >
        {words.proposal.open}
      </button>
      {isOpen &&
        results !== undefined &&
        createPortal(
          <ProposalSheet gap={gap} sites={sites} radius={radius} onClose={() => setOpen(false)} />,
          document.body,
        )}
    </div>
  );
}
