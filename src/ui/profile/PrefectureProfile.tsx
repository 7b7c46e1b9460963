import type { ReactElement } from 'react';
import { DEPOPULATION_CLASSES } from '../../domain/depopulation.ts';
import type { Prefecture } from '../../domain/municipality.ts';
import { aggregateMeasure } from '../../domain/prefecture-aggregate.ts';
import { findMeasure, type Measure } from '../../domain/measure.ts';
import { classHeadingOf, classUnavailableOf } from '../class-list-words.ts';
import { figureWithUnit } from '../format-figure.ts';
import { usePage } from '../page-context.ts';
import { FactList } from './FactList.tsx';
import { measureFacts } from './measure-facts.tsx';
import { PointLists } from './PointLists.tsx';

const SHARES = [
  'depopulated-municipalities',
  'depopulated-population',
  'depopulated-area',
] as const;

/** 都道府県の集計 of one prefecture, computed from what is loaded. */
export function PrefectureProfile({ prefecture }: { prefecture: Prefecture }): ReactElement {
  const page = usePage();
  const { text, rows, edition, format } = page;
  const own = rows.filter(({ municipality }) => municipality.prefectureCode === prefecture.code);
  const aggregate = (measure: Measure) =>
    aggregateMeasure(measure, own, edition.national.projectionBlocks);
  const completeness = (measure: Measure): string => {
    const { from, of, blocks } = aggregate(measure);
    const parts = from < of ? [text.profile.from(from, of)] : [];
    return [
      ...parts,
      ...(blocks.length > 0 ? [text.profile.block(blocks.join(text.marks.comma))] : []),
    ].join(' ');
  };
  const heading = classHeadingOf(page);
  const classes = DEPOPULATION_CLASSES.map((known) => ({
    key: known,
    name: text.depopulation[known],
    value: `${format(own.filter(({ depopulation }) => depopulation === known).length)}${text.units.municipalities}`,
  }));
  const shares = SHARES.flatMap((id) => findMeasure(id) ?? []).map((measure) => ({
    key: measure.id,
    name: text.measures[measure.id].name,
    value: figureWithUnit(page, measure, aggregate(measure).figure),
    note: measure.notes.map((note) => text.measureNotes[note]).join(' '),
  }));
  return (
    <>
      <h2 className="profile-name">{text.prefectureName(prefecture)}</h2>
      <p className="note">{text.tooltip.members(own.length)}</p>
      <h3 className="profile-heading">{heading ?? text.profile.depopulation}</h3>
      {heading === undefined ? (
        <p className="note">{classUnavailableOf(page)}</p>
      ) : (
        <FactList facts={[...classes, ...shares]} />
      )}
      <h3 className="profile-heading">{text.profile.populationHeading}</h3>
      <FactList facts={measureFacts(page, (measure) => aggregate(measure).figure, completeness)} />
      <PointLists area={prefecture.code} />
    </>
  );
}
