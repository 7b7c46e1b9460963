import { DataError } from '../../data/data-error.ts';
import { openEdition } from '../../data/load-edition.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import type { SheetFact } from '../../map/export/sheet-content.ts';
import type { SlideContent } from '../../map/export/slide-content.ts';
import type { Briefing, BriefingSlide } from '../../state/slides/briefing.ts';
import { linkInBriefing } from '../../state/slides/briefing-language.ts';
import { candidateGap } from '../../state/slides/slide-gap.ts';
import { roundSite } from '../../state/gap-settings.ts';
import { parseLink, writeLink } from '../../state/url.ts';
import { NATION, type ViewState } from '../../state/view-state.ts';
import { withinEdition } from '../../state/within-edition.ts';
import { loadBriefingText } from '../../text/briefing-text.ts';
import { loadText } from '../../text/text.ts';
import { factsOf } from '../export/facts-of.ts';
import { openWorker } from '../gap/gap-client.ts';
import { GapMaker } from '../export/prepare-gap.ts';
import { brokenOff, isBrokenOff } from '../export/prepared-gap.ts';
import { prepareView, type PreparedView } from '../export/prepare-view.ts';
import { candidateSlide } from './candidate-slide.ts';
import { changesSlide } from './changes-slide.ts';
import { progressSlide } from './progress-slide.ts';
import { viewSlide } from './view-slide.ts';
import { proposalSlide, sourcesSlide, wordSlide } from './word-slides.ts';

/** An edition that is open, or the newest where the one asked for is gone. */
export interface OpenEdition {
  readonly opened: OpenedManifest;
  readonly edition: LoadedEdition;
  /** The edition that was asked for and is not there. */
  readonly missing: string | undefined;
}

/** Makes slides; opened editions and prepared views are kept, so that an edit is quick. */
export class SlideMaker {
  readonly #root: string;
  readonly #editions = new Map<string, Promise<OpenEdition>>();
  readonly #views = new Map<string, Promise<PreparedView>>();
  /** Keys of views whose work broke off. */
  readonly #brokenOff = new Set<string>();
  readonly #gaps = new GapMaker(openWorker);

  /** `root`: the data folder's address, ending in `/`. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Opens an edition, or the newest when there is no such one. Throws `DataError` when there is none at all. */
  open(name: string | undefined): Promise<OpenEdition> {
    const key = name ?? '';
    const known = this.#editions.get(key);
    if (known !== undefined) return known;
    const opening = this.#openOrNewest(name);
    this.#editions.set(key, opening);
    opening.catch(() => this.#editions.delete(key));
    return opening;
  }

  /** The view of a link in an edition, with all it needs. Throws `DataError`. */
  async prepare(link: string, edition: string | undefined): Promise<PreparedView> {
    const { opened, edition: loaded } = await this.open(edition);
    const key = `${loaded.manifest.edition} ${link}`;
    const known = this.#views.get(key);
    if (known !== undefined) return known;
    const { view } = parseLink(link);
    const { view: existing } = withinEdition(view, loaded);
    const preparing = loadText(view.language).then((text) =>
      prepareView(opened, loaded, existing, text, this.#gaps),
    );
    this.#views.set(key, preparing);
    preparing.then(
      (made) => {
        if (isBrokenOff(made)) this.#brokenOff.add(key);
      },
      () => this.#views.delete(key),
    );
    return preparing;
  }

  /** Lets views whose work broke off be worked out again when they are next asked for. */
  forgetBrokenOff(): void {
    for (const key of this.#brokenOff) this.#views.delete(key);
    this.#brokenOff.clear();
  }

  /** One slide. Never throws: what cannot be made says so in its place. */
  async make(briefing: Briefing, index: number): Promise<SlideContent> {
    const kept = briefing.slides[index];
    const link = linkInBriefing(briefing, index);
    const { view } = parseLink(link);
    const slide = kept && { ...kept, link };
    const words = await loadBriefingText(view.language);
    if (slide === undefined || slide.kind === 'unreadable')
      return wordSlide(
        view.language,
        slide?.title ?? '',
        slide?.note ?? '',
        words.slides.unreadable,
      );
    try {
      return await this.#make(briefing, slide, view);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return wordSlide(view.language, slide.title, slide.note, words.slides.failed(error.message));
    }
  }

  async #make(briefing: Briefing, slide: BriefingSlide, view: ViewState): Promise<SlideContent> {
    const words = await loadBriefingText(view.language);
    const link =
      slide.kind === 'candidates' && view.gap === undefined
        ? writeLink({ ...view, gap: candidateGap(view.dataset) })
        : slide.link;
    const prepared = await this.prepare(link, briefing.edition);
    const { page } = prepared;
    if (slide.kind === 'view') return viewSlide(prepared, words, slide);
    if (slide.kind === 'progress') return progressSlide(page, words, slide);
    if (slide.kind === 'candidates')
      return candidateSlide(
        await this.#withSites(prepared, briefing),
        words,
        slide,
        view.sites.length === 0,
      );
    if (slide.kind === 'proposal') {
      const proposed = await this.#withSites(prepared, briefing);
      return proposalSlide(
        proposed,
        words,
        slide,
        factsOf(proposed, words),
        view.sites.length === 0,
      );
    }
    if (slide.kind === 'sources')
      return sourcesSlide(page, words, slide, await this.#allFacts(briefing));
    const newest = await this.prepare(slide.link, undefined);
    const { missing } = await this.open(briefing.edition);
    const name = missing ?? page.edition.manifest.edition;
    const pinned = { name, page: missing === undefined ? page : undefined };
    return changesSlide({ pinned, newest: newest.page }, words, slide);
  }

  /** A view with hypothetical hubs: its own, or else the next best ones of its area. */
  async #withSites(prepared: PreparedView, { edition }: Briefing): Promise<PreparedView> {
    const { gap } = prepared;
    const { view } = prepared.page;
    if (gap?.status !== 'ready' || view.sites.length > 0) return prepared;
    const found = await this.#gaps
      .nextBest(gap.results, {
        count: gap.settings.siteCount,
        prefecture: view.area === NATION ? undefined : view.area.slice(0, 2),
        fullyOnly: gap.settings.sitePlace === 'depopulated',
      })
      .catch((error: unknown) => ({ status: 'brokenOff', error }) as const);
    // Without them nothing may be said of candidates, least of all that there are none.
    if (found.status === 'brokenOff')
      return { ...prepared, gap: brokenOff(gap.words, found.error) };
    if (found.status === 'withheld') return prepared;
    const sites = found.result.sites.map(({ longitude, latitude }) =>
      roundSite([longitude, latitude]),
    );
    return sites.length === 0 ? prepared : this.prepare(writeLink({ ...view, sites }), edition);
  }

  /** Statements of every other slide, in their order. */
  async #allFacts(briefing: Briefing): Promise<readonly SheetFact[]> {
    const others = briefing.slides.flatMap(({ kind }, index) =>
      kind === 'sources' || kind === 'unreadable' ? [] : [this.make(briefing, index)],
    );
    return (await Promise.all(others)).flatMap(({ facts }) => facts);
  }

  async #openOrNewest(name: string | undefined): Promise<OpenEdition> {
    try {
      const { opened, loaded } = await openEdition(this.#root, name);
      return { opened, edition: loaded, missing: undefined };
    } catch (error) {
      if (name === undefined || !(error instanceof DataError) || error.kind !== 'unknownEdition')
        throw error;
      const { opened, edition } = await this.open(undefined);
      return { opened, edition, missing: name };
    }
  }
}
