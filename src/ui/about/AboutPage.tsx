import type { ReactElement, ReactNode } from 'react';
import type { Manifest, NationalTable } from '../../domain/edition.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { AboutText, AboutWords } from '../../text/about-text.ts';
import { formatNumber } from '../../text/format.ts';
import type { Text } from '../../text/text.ts';
import { PageContents, PageSection } from '../frame/PageSection.tsx';
import type { AboutFacts } from './about-facts.ts';
import { FileTable } from './FileTable.tsx';
import { AbsenceTable, Glossary } from './Glossary.tsx';
import { LicenceSection } from './LicenceSection.tsx';
import { MissingSection } from './MissingSection.tsx';
import { SourceList } from './SourceList.tsx';

/** Sections in the order of the page. */
const SECTIONS = [
  'glossary',
  'absences',
  'missing',
  'processing',
  'cells',
  'practice',
  'accessibility',
  'licences',
  'sources',
  'files',
] as const;

type Section = (typeof SECTIONS)[number];

/** このサイトについて: sources, definitions, processing, what is missing, and terms of use. */
export function AboutPage(props: {
  view: ViewState;
  text: Text;
  words: AboutWords;
  edition: { readonly manifest: Manifest; readonly national: NationalTable };
  base: string;
}): ReactElement {
  const { view, text, words, edition, base } = props;
  const facts: AboutFacts = {
    ...words,
    manifest: edition.manifest,
    national: edition.national,
    wording: { text, language: view.language, format: formatNumber(view.language) },
    base,
  };
  const { about } = words;
  return (
    <>
      <div className="prose">
        <p>{about.introduction}</p>
      </div>
      <PageContents
        label={about.contents}
        sections={SECTIONS.map((id) => ({ id, heading: about[id].heading }))}
      />
      {SECTIONS.map((id) => (
        <PageSection key={id} id={id} heading={about[id].heading}>
          {sectionBody(id, facts)}
        </PageSection>
      ))}
    </>
  );
}

function sectionBody(section: Section, facts: AboutFacts): ReactNode {
  const { about } = facts;
  const bodies: Readonly<Record<Section, () => ReactNode>> = {
    glossary: () => <Glossary facts={facts} />,
    absences: () => <AbsenceTable facts={facts} />,
    missing: () => <MissingSection facts={facts} />,
    processing: () => (
      <ol>
        {about.processing.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    ),
    cells: () => <Paragraphs paragraphs={about.cells.paragraphs} />,
    practice: () => <Paragraphs paragraphs={about.practice.paragraphs} />,
    accessibility: () => <Accessibility words={about.accessibility} />,
    licences: () => <LicenceSection facts={facts} />,
    sources: () => <SourceList facts={facts} />,
    files: () => <FileTable facts={facts} />,
  };
  return bodies[section]();
}

function Paragraphs({ paragraphs }: { paragraphs: readonly string[] }): ReactElement {
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

function Accessibility({ words }: { words: AboutText['accessibility'] }): ReactElement {
  return (
    <>
      <p>{words.aim}</p>
      <h3>{words.done}</h3>
      <Points points={words.points} />
      <h3>{words.limits}</h3>
      <Points points={words.limitPoints} />
    </>
  );
}

function Points({ points }: { points: readonly string[] }): ReactElement {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
