import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { assembleEdition, type FirstTables } from '../data/load-edition.ts';
import type { OpenedManifest } from '../data/manifest.ts';
import { readFigures } from '../data/table-guard.ts';
import type { HubTable, RmoTable } from '../domain/edition.ts';
import { buildAreaRows } from '../state/municipality-rows.ts';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { formatNumber } from '../text/format.ts';
import { TERMS } from '../domain/term.ts';
import { termsJa } from '../text/ja/terms.ts';
import { ja } from '../text/ja.ts';
import { PageProvider, type Page } from '../ui/page-context.ts';
import { PrefectureTable } from '../ui/table/PrefectureTable.tsx';
import { TermEntries } from '../ui/terms/TermEntries.tsx';
import { MainPage } from './MainPage.tsx';

/** Files the first view is made from, as the build wrote them. */
export interface FirstFiles extends FirstTables {
  readonly opened: OpenedManifest;
  readonly census: unknown;
  readonly hubs: HubTable;
  readonly rmos: RmoTable;
}

/** Markup that stands in the page before any script has run. */
export interface FirstView {
  /** The page itself; it is replaced by the live one. */
  readonly page: string;
  /** Figures by prefecture, and the terms in plain words, for readers without script. */
  readonly table: string;
}

/**
 * Renders the plain view (nation, published, Japanese) to HTML with the very
 * components of the page, so that what is painted first is what stays.
 */
export function renderFirstView(files: FirstFiles): FirstView {
  const { opened, hubs, rmos } = files;
  const first = assembleEdition(opened, files);
  const census = readFigures('figures-census', files.census, first.municipalities.length);
  const edition = { ...first, figures: new Map([...first.figures, ...census]) };
  const points = { hubs: hubs.hubs, rmos: rmos.rmos };
  const { dataset, year } = DEFAULT_VIEW;
  const page: Page = {
    view: DEFAULT_VIEW,
    change: () => undefined,
    edition,
    opened,
    points,
    rows: buildAreaRows({ edition, points, dataset, year }),
    text: ja,
    format: formatNumber('ja'),
    ground: 'light',
  };
  const within = (content: ReactElement): string =>
    renderToStaticMarkup(<PageProvider value={page}>{content}</PageProvider>);
  const noTiles = { open: () => undefined, tile: () => Promise.resolve(undefined) };
  return {
    page: within(
      <MainPage tiles={noTiles} root="" link={{ ignored: [], renewed: [] }} failures={[]} />,
    ),
    table: within(
      <>
        <PrefectureTable />
        <h2>{ja.terms.heading}</h2>
        <TermEntries terms={TERMS} words={termsJa} />
      </>,
    ),
  };
}
