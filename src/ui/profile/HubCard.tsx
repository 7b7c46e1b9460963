import type { ReactElement } from 'react';
import type { Hub } from '../../domain/hub.ts';
import { IMPORTED_SOURCE } from '../../domain/imported-data.ts';
import { formatDate } from '../../text/format.ts';
import { markOfDataset } from '../dataset-words.ts';
import { usePage, type Page } from '../page-context.ts';
import { FactList, type Fact } from './FactList.tsx';

/** All that a source states of one hub; what it does not state is said so. */
export function HubCard({ hub }: { hub: Hub }): ReactElement {
  const page = usePage();
  const { text, edition, change, view } = page;
  const municipality = edition.municipalityByCode.get(hub.municipalityCode);
  const prefecture = edition.prefectureByCode.get(hub.municipalityCode.slice(0, 2));
  const mark = markOfDataset(text, view.dataset);
  const source = edition.manifest.sources.find(({ id }) => id === hub.source);
  return (
    <>
      {municipality !== undefined && prefecture !== undefined && (
        <p className="profile-parent">
          <button
            type="button"
            className="link-button"
            onClick={() => change({ hub: undefined, area: hub.municipalityCode })}
          >
            {text.fullName(municipality, prefecture)}
          </button>
        </p>
      )}
      <h2 className="profile-name">
        {hub.name}
        {mark !== undefined && <span className="exercise-mark">{mark}</span>}
      </h2>
      <FactList facts={hubFacts(hub, page)} />
      <p className="note">
        {text.hub.source}
        {text.marks.colon}
        {hub.source === 'exercise'
          ? text.dataset.exerciseBand
          : [
              hub.source === IMPORTED_SOURCE ? mark : source?.publisher,
              source?.title,
              hub.sourceDetail,
            ]
              .filter(Boolean)
              .join(text.marks.gap)}
      </p>
      {hub.note !== undefined && (
        <p className="note">
          {text.hub.note}
          {text.marks.colon}
          {hub.note}
        </p>
      )}
    </>
  );
}

function hubFacts(hub: Hub, { text, format, view }: Page): readonly Fact[] {
  const words = text.hub;
  const stated = (value: string | undefined): string => value ?? words.notStated;
  const answer = (value: boolean | undefined): string =>
    value === undefined ? words.notStated : value ? words.yes : words.no;
  const counted = (value: number | undefined, unit: string, digits = 0): string =>
    value === undefined ? words.notStated : `${format(value, digits)}${unit}`;
  const fact = (key: string, name: string, value: string, note?: string): Fact =>
    note === undefined ? { key, name, value } : { key, name, value, note };
  const named = <T extends string>(items: readonly T[], names: Readonly<Record<T, string>>) =>
    items.map((item) => names[item]).join(text.marks.comma);
  const listed = <T extends string>(
    items: readonly T[] | undefined,
    names: Readonly<Record<T, string>>,
  ): string => (items?.length === 0 ? words.no : stated(items && named(items, names)));
  const leftOpen = <T extends string>(
    items: readonly T[] | undefined,
    names: Readonly<Record<T, string>>,
  ): string | undefined => items && words.leftOpen(named(items, names));
  return [
    fact('scheme', words.scheme, stated(hub.scheme)),
    fact('area', words.area, stated(hub.area)),
    fact('building', words.building, stated(hub.building)),
    fact('address', words.address, stated(hub.address)),
    fact(
      'settlements',
      words.settlements,
      hub.settlements.length === 0
        ? words.notStated
        : words.settlementCount(hub.settlements.length),
      hub.settlements.length === 0 ? undefined : hub.settlements.join(text.marks.comma),
    ),
    fact(
      'population',
      words.population,
      counted(hub.population, text.units.persons),
      hub.population === undefined || view.dataset !== 'published'
        ? undefined
        : words.populationNote,
    ),
    fact('ageing', words.ageing, counted(hub.ageingRatePercent, text.units.percent, 1)),
    fact('households', words.households, counted(hub.households, words.householdUnit)),
    fact(
      'opened',
      words.opened,
      hub.opened === undefined ? words.notStated : formatDate(view.language, hub.opened),
    ),
    fact(
      'facilities',
      words.facilities,
      listed(hub.facilities, words.facilityNames),
      leftOpen(hub.facilitiesNotKnown, words.facilityNames),
    ),
    fact(
      'transports',
      words.transports,
      listed(hub.transports, words.transportNames),
      leftOpen(hub.transportsNotKnown, words.transportNames),
    ),
    fact('rmo', words.hasRmo, answer(hub.hasRmo), hub.operator),
    fact('strategy', words.inStrategy, answer(hub.inStrategy)),
    fact(
      'position',
      words.position,
      words.positions[hub.positionPrecision],
      hub.isGeocoded === true ? words.byAddress : undefined,
    ),
  ];
}
