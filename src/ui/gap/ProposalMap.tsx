import { useMemo, type ReactElement } from 'react';
import { DrawingMap } from '../map/DrawingMap.tsx';
import { MapCredit } from '../map/MapCredit.tsx';
import { useScene } from '../map/use-scene.ts';
import { PageProvider, usePage } from '../page-context.ts';
import { useGapPage } from './gap-context.ts';
import GapLegend from './GapLegend.tsx';
import type { GapView } from './use-gap-view.ts';

const nothing = (): void => undefined;

/** The map of a proposal as a drawing, on white like paper, with its legend and credit. */
export function ProposalMap({ gap }: { gap: GapView }): ReactElement {
  const page = usePage();
  const { words, nameOf, surfaceOn } = useGapPage();
  const onPaper = useMemo(() => ({ ...page, ground: 'light' as const }), [page]);
  const drawn = gap.onMap.scene;
  // Bands painted for a dark page would not have the colours of the legend beside them.
  const gapScene = useMemo(
    () => (page.ground === 'light' ? drawn : { ...drawn, surface: surfaceOn('light') }),
    [page.ground, drawn, surfaceOn],
  );
  const scene = useScene(onPaper, gap.fill, undefined, undefined, gapScene);
  return (
    <PageProvider value={onPaper}>
      <figure className="gap-proposal-map" data-ground="light">
        <div className="gap-proposal-drawing">
          <DrawingMap scene={scene} onPoint={nothing} onChoose={nothing} prefix="proposal" />
        </div>
        <figcaption>
          <p>{words.proposal.map(nameOf(page.view.area.slice(0, 2)))}</p>
          <GapLegend fill={gap.fill} explorer={gap.explorer} notes={[]} />
          <MapCredit />
        </figcaption>
      </figure>
    </PageProvider>
  );
}
