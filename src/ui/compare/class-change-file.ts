import { writeDelimited } from '../../domain/delimited.ts';
import { withCheckDigit } from '../../domain/municipality-code.ts';
import { comparedDataset } from '../../state/compare-view.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { areaNameOf } from '../gap/area-name.ts';
import { markOfDataset } from '../dataset-words.ts';
import type { Page } from '../page-context.ts';
import { changeWords, classWords } from './class-change-words.ts';
import type { ComparedClasses } from './compared-classes.ts';

/** All municipalities with both classes and the change, as CSV in the order of codes. */
export function classChangeFile(
  page: Page,
  words: CompareText,
  { before, after, pairs }: ComparedClasses,
): string {
  const { table, changes } = words;
  const entries = [...pairs];
  const mark = markOfDataset(page.text, comparedDataset(page.view));
  const note = [mark ?? '', changes.heading(before, after)].filter((part) => part !== '').join(' ');
  const texts = (heading: string, valueOf: (entry: (typeof entries)[number]) => string) =>
    ({ kind: 'text', heading, values: entries.map(valueOf) }) as const;
  return writeDelimited([
    texts(table.code, ([code]) => withCheckDigit(code)),
    texts(table.name, ([code]) => areaNameOf(page, code)),
    texts(changes.on(before), ([, pair]) => classWords(page, pair.before)),
    texts(changes.on(after), ([, pair]) => classWords(page, pair.after)),
    texts(changes.change, ([, pair]) => changeWords(words, pair)),
    texts(table.note, () => note),
  ]);
}
