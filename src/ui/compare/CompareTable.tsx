import type { ReactElement } from 'react';
import { otherArea } from '../../state/compare-view.ts';
import { NATION } from '../../state/view-state.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { areaNameOf } from '../gap/area-name.ts';
import { usePage } from '../page-context.ts';
import { SaveCompared } from './ComparedAreas.tsx';
import { compareFile } from './compare-file.ts';
import type { ComparedFigures } from './compared-figures.ts';
import { ComparedPairs } from './ComparedPairs.tsx';

/** Areas by how much they differ, with both values; of two areas those of B apart, against A as a whole. */
export function CompareTable(props: {
  words: CompareText;
  figures: ComparedFigures;
  names: { readonly a: string; readonly b: string };
}): ReactElement {
  const { words, figures, names } = props;
  const page = usePage();
  const { view } = page;
  const { table } = words;
  const areaOf = (area: string): string =>
    figures.level === 'prefecture' ? NATION : area.slice(0, 2);
  const area = areaOf(view.area);
  const b = otherArea(view);
  const captionOf = (count: number, own: string, other: string): string =>
    b === undefined
      ? table.caption(figures.name, count)
      : table.captionOfArea(figures.name, count, own, other);
  const { againstA } = figures;
  return (
    <div className="panel-section">
      <ComparedPairs
        words={words}
        figures={figures}
        pairs={figures.pairs}
        area={area}
        side="a"
        captionOf={(count) =>
          captionOf(count, words.side('A', areaNameOf(page, area)), words.side('B', names.b))
        }
      />
      {againstA !== undefined && b !== undefined && areaOf(b) !== area && (
        <ComparedPairs
          key={b}
          words={words}
          figures={figures}
          pairs={againstA}
          area={areaOf(b)}
          side="b"
          captionOf={(count) =>
            captionOf(count, words.side('B', areaNameOf(page, areaOf(b))), words.side('A', names.a))
          }
        />
      )}
      <SaveCompared
        words={words}
        subject={view.gap === undefined ? view.measure : 'gap'}
        make={() => compareFile(page, words, figures, names)}
      />
    </div>
  );
}
