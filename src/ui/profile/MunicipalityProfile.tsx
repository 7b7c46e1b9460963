import type { ReactElement } from 'react';
import { withCheckDigit } from '../../domain/municipality-code.ts';
import type { Municipality, Prefecture } from '../../domain/municipality.ts';
import { depopulationDateOf } from '../../domain/depopulation.ts';
import { formatDate } from '../../text/format.ts';
import { usePage } from '../page-context.ts';
import { FactList, type Fact } from './FactList.tsx';
import { measureFacts } from './measure-facts.tsx';
import { PointLists } from './PointLists.tsx';

/** All that is loaded of one municipality. */
export function MunicipalityProfile(props: {
  municipality: Municipality;
  prefecture: Prefecture;
}): ReactElement {
  const page = usePage();
  const { municipality, prefecture } = props;
  const { text, view, edition, format, rows } = page;
  const row = rows[municipality.index];
  const date = depopulationDateOf(view.year);
  const block = edition.national.projectionBlocks.find(({ municipalityCodes }) =>
    municipalityCodes.includes(municipality.code),
  );
  const blockTotal = block?.values['projected_population_2050'];
  const depopulation: Fact = {
    key: 'depopulation',
    name: text.profile.depopulation,
    value:
      row?.depopulation === undefined
        ? text.absence.notLoaded.name
        : text.depopulation[row.depopulation],
    note:
      date === undefined ? text.year.gapDepopulation(view.year) : formatDate(view.language, date),
  };
  const facts = row === undefined ? [] : measureFacts(page, (measure) => measure.compute(row.read));
  return (
    <>
      <p className="profile-parent">
        {text.prefectureName(prefecture)}
        {municipality.county !== '' && view.language === 'ja' && ` ${municipality.county}`}
      </p>
      <h2 className="profile-name">{text.municipalityName(municipality)}</h2>
      <p className="note">
        {municipality.kana}
        {text.marks.gap}
        {text.profile.code} {municipality.code}
        {text.marks.brackets(withCheckDigit(municipality.code))}
      </p>
      <FactList facts={[depopulation, ...facts]} />
      {municipality.partialAreas.length > 0 && (
        <p className="note">
          {text.depopulation.partialAreas(municipality.partialAreas.join(text.marks.comma))}
        </p>
      )}
      {block !== undefined && blockTotal !== undefined && (
        <p className="note">{text.profile.blockMember(block.name, format(blockTotal))}</p>
      )}
      <PointLists area={municipality.code} />
    </>
  );
}
