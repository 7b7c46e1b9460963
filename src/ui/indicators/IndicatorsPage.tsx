import type { ReactElement } from 'react';
import type { NationalTable } from '../../domain/edition.ts';
import type { Source } from '../../domain/source.ts';
import type { ViewState } from '../../state/view-state.ts';
import { formatNumber } from '../../text/format.ts';
import type { IndicatorsText } from '../../text/indicators-text.ts';
import type { Text } from '../../text/text.ts';
import { PageContents, PageSection } from '../frame/PageSection.tsx';
import { editionYear } from '../gauge/edition-year.ts';
import { MAIN_GAUGES } from '../gauge/gauge-indicators.ts';
import { GaugeList } from './GaugeList.tsx';
import { HubSections } from './HubSections.tsx';
import type { IndicatorFacts } from './indicator-facts.ts';
import { RELATED_POLICIES } from './indicator-groups.ts';
import { LifelongSection } from './LifelongSection.tsx';
import { OtherIndicators } from './OtherIndicators.tsx';
import { RmoSections } from './RmoSections.tsx';
import { TargetTable } from './TargetTable.tsx';

/** Sections in the order of the page; `others` stands only where it is needed. */
const SECTIONS = [
  'targets',
  'hubs',
  'all',
  'status',
  'split',
  'rmos',
  'regions',
  'depopulation',
  'lifelong',
  'policies',
  'superseded',
] as const;

/** 指標と目標: every national figure that is loaded, with its survey, date, definition and source. */
export function IndicatorsPage(props: {
  view: ViewState;
  text: Text;
  words: IndicatorsText;
  edition: {
    readonly national: NationalTable;
    readonly manifest: { readonly edition: string; readonly sources: readonly Source[] };
  };
}): ReactElement {
  const { view, text, words, edition } = props;
  const facts: IndicatorFacts = {
    national: edition.national,
    sources: edition.manifest.sources,
    wording: { text, language: view.language, format: formatNumber(view.language) },
    words,
    year: view.year,
    today: editionYear(edition.manifest.edition),
  };
  const { sections } = words;
  return (
    <>
      <div className="prose">
        <p>{words.introduction}</p>
      </div>
      <PageContents
        label={words.contents}
        sections={SECTIONS.map((id) => ({ id, heading: sections[id].heading }))}
      />
      <PageSection id="targets" heading={sections.targets.heading} lead={sections.targets.lead}>
        <p className="note">
          {words.year(view.year)}
          {view.dataset === 'exercise' && ` ${text.gauge.exerciseNote}`}
        </p>
        <GaugeList indicators={MAIN_GAUGES} facts={facts} />
      </PageSection>
      <HubSections facts={facts} />
      <RmoSections facts={facts} />
      <LifelongSection facts={facts} />
      <PageSection id="policies" heading={sections.policies.heading} lead={sections.policies.lead}>
        <GaugeList indicators={RELATED_POLICIES} facts={facts} />
      </PageSection>
      <PageSection
        id="superseded"
        heading={sections.superseded.heading}
        lead={sections.superseded.lead}
      >
        <TargetTable facts={facts} />
      </PageSection>
      <OtherIndicators facts={facts} />
    </>
  );
}
