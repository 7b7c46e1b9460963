import { useMemo, type ReactElement } from 'react';
import { gapRowsOf } from '../compare/gap-sums.ts';
import Peers from '../compare/Peers.tsx';
import { usePage } from '../page-context.ts';
import { useGapPage } from './gap-context.ts';

/** The gap of the municipality chosen beside those of its peers. */
export function GapPeers(): ReactElement | null {
  const { view, edition } = usePage();
  const gap = useGapPage();
  const municipality = edition.municipalityByCode.get(view.area);
  const { results } = gap.state.snapshot;
  const rows = useMemo(
    () => new Map(gapRowsOf(results)?.map((row) => [row.code, row.share])),
    [results],
  );
  if (municipality === undefined || rows.size === 0) return null;
  return (
    <section className="panel-section">
      <Peers municipality={municipality} shareOf={(code) => rows.get(code) ?? 'notLoaded'} />
    </section>
  );
}
