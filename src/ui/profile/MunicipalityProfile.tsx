import type { ReactElement } from 'react';
import { withCheckDigit } from '../../domain/municipality-code.ts';
import type { Municipality, Prefecture } from '../../domain/municipality.ts';
import { classDateOf, partialAreasOf } from '../class-list-words.ts';
import { latePart } from '../frame/late-part.tsx';
import { usePage } from '../page-context.ts';
import { FactList, type Fact } from './FactList.tsx';
import { measureFacts } from './measure-facts.tsx';
import { PointLists } from './PointLists.tsx';

// Loaded with the first profile of a municipality.
const Peers = latePart(() => import('../compare/Peers.tsx'), {
  name: (text) => text.profile.peers,
});

/** All that is loaded of one municipality. */
export function MunicipalityProfile(props: {
  municipality: Municipality;
  prefecture: Prefecture;
}): ReactElement {
  const page = usePage();
  const { municipality, prefecture } = props;
  const { text, view, edition, format, rows } = page;
  const row = rows[municipality.index];
  // The row's areas are those of the list shown, which may be the reader's own.
  const areas = row?.municipality.partialAreas ?? municipality.partialAreas;
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
    note: classDateOf(page) ?? text.year.gapDepopulation(view.year),
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
      {areas.length > 0 && <p className="note">{partialAreasOf(page, areas)}</p>}
      {block !== undefined && blockTotal !== undefined && (
        <p className="note">{text.profile.blockMember(block.name, format(blockTotal))}</p>
      )}
      {view.gap === undefined && <Peers municipality={municipality} />}
      <PointLists area={municipality.code} />
    </>
  );
}
