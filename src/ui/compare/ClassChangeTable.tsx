import { useMemo, type ReactElement } from 'react';
import type { ClassChangeFill } from '../../state/area-fill.ts';
import { classChangeOf, isChange } from '../../state/class-change.ts';
import { isWithin } from '../../state/compare-view.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { areaNameOf } from '../gap/area-name.ts';
import { usePage } from '../page-context.ts';
import { classChangeFile } from './class-change-file.ts';
import { changeSummary, classWords } from './class-change-words.ts';
import { ComparedAreas, SaveCompared } from './ComparedAreas.tsx';
import type { ComparedClasses } from './compared-classes.ts';

/** Municipalities whose class is another, with both classes; those no list tells apart, never as unchanged. */
export function ClassChangeTable(props: {
  words: CompareText;
  classes: ComparedClasses;
  fill: ClassChangeFill;
}): ReactElement {
  const { words, classes, fill } = props;
  const page = usePage();
  const { changes } = words;
  const area = page.view.area.slice(0, 2);
  const { changed, same, absent } = useMemo(() => {
    const wanted = [...classes.pairs].filter(([code]) => isWithin(code, area));
    const told = wanted.filter(([, pair]) => classChangeOf(pair) !== undefined);
    return {
      changed: told.filter(([, pair]) => isChange(classChangeOf(pair))),
      same: told.filter(([, pair]) => !isChange(classChangeOf(pair))).length,
      absent: wanted.length - told.length,
    };
  }, [classes.pairs, area]);
  return (
    <div className="panel-section">
      <p role="status">{changeSummary(words, classes, fill)}</p>
      <ComparedAreas
        words={words}
        caption={changes.caption(areaNameOf(page, area), changed.length)}
        columns={[
          { key: 'before', label: changes.on(classes.before) },
          { key: 'after', label: changes.on(classes.after) },
        ]}
        areas={changed.map(([code, pair]) => ({
          code,
          cells: [classWords(page, pair.before), classWords(page, pair.after)],
        }))}
      >
        <p className="note">{changes.same(same)}</p>
        {absent > 0 && <p className="note">{changes.absent(absent)}</p>}
      </ComparedAreas>
      <SaveCompared
        words={words}
        subject="depopulation"
        make={() => classChangeFile(page, words, classes)}
      />
    </div>
  );
}
