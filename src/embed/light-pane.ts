import { DataError } from '../data/data-error.ts';
import type { LightIndex } from '../data/find-light-area.ts';
import { loadLight, type LightFiles } from '../data/load-light.ts';
import { depopulationDates, yearsWithLists } from '../domain/depopulation.ts';
import type { Language } from '../domain/language.ts';
import { findMeasure } from '../domain/measure.ts';
import { writeLink, type LinkFaults } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';
import { loadTermsText } from '../text/terms-text.ts';
import { loadFrameText, type FrameText } from '../text/text.ts';
import { errorWords } from '../ui/frame/error-words.ts';
import { ignoredWords, renewedWords } from '../ui/frame/ignored-words.ts';
import { drawingLabel, failureFrame, lightFrame, type Notice } from '../ui/light/light-frame.ts';
import { editionBefore, loadBefore } from '../ui/light/light-before.ts';
import { buildLightModel, type LightModel } from '../ui/light/light-model.ts';
import { lightWish } from '../ui/light/light-wish.ts';
import { lightSummary } from '../ui/light/light-words.ts';
import { savesData } from './offer-moving-map.ts';

/** Where a frame's data and pages are. */
export interface LightPlace {
  /** Address of the data folder, ending in `/`. */
  readonly root: string;
  /** Address of the site as links write it: empty, or `../`. */
  readonly site: string;
  readonly index: LightIndex | undefined;
}

/** A frame's content, and what it was made from unless its data failed. */
export interface LightContent {
  readonly markup: string;
  /** Its words with the change since the edition before, where there is one: they come later. */
  readonly completed: Promise<LightWords | undefined>;
  readonly text: FrameText;
  readonly model: LightModel | undefined;
  readonly failure: Error | undefined;
}

/** The map in words: below it, and as the name of the drawing. */
export interface LightWords {
  readonly summary: string;
  readonly label: string;
}

const none = Promise.resolve(undefined);

/** Loads and writes what a view shows; a failure becomes words. */
export async function composeLight(
  view: ViewState,
  link: LinkFaults,
  place: LightPlace,
): Promise<LightContent> {
  // Words and data are asked for at once: neither waits for the other.
  const loading = Promise.all([
    loadLight(place.root, lightWish(view), place.index),
    loadTermsText(view.language),
  ]);
  // What fails before the words are there is said in them.
  loading.catch(() => undefined);
  const text = await loadWords(view.language);
  const { site } = place;
  try {
    const [files, terms] = await loading;
    const model = buildLightModel(files, view, text);
    const notices = noticesOf(model, link);
    const { text: markup } = lightFrame(model, { site, notices, terms });
    return { markup, completed: withChange(model, files, place), text, model, failure: undefined };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    const isOld = failure instanceof DataError && failure.kind === 'unknownEdition';
    const newest = isOld ? newestLink(view) : undefined;
    const words = errorWords(text, failure);
    const markup = failureFrame(words, view, text, { site }, newest).text;
    return { markup, completed: none, text, model: undefined, failure };
  }
}

/** Words of a language; in Japanese when those of another do not come. */
async function loadWords(language: Language): Promise<FrameText> {
  try {
    return await loadFrameText(language);
  } catch {
    return loadFrameText('ja');
  }
}

/** The words again, with the change since the edition before in them. */
async function withChange(
  model: LightModel,
  files: LightFiles,
  place: LightPlace,
): Promise<LightWords | undefined> {
  const edition = editionBefore(model.editions, model.area.edition);
  if (edition === undefined || savesData()) return undefined;
  const { root, index } = place;
  const before = await loadBefore(root, model.view, model.text, edition, index, files);
  if (before === undefined) return undefined;
  const summary = lightSummary({ ...model, before });
  return { summary, label: drawingLabel(model, summary) };
}

/** What the reader must be told: the link, a newer edition, a place that is not there. */
function noticesOf(
  { text, view, area, editions, isNation, points }: LightModel,
  { ignored, renewed }: LinkFaults,
): readonly Notice[] {
  const [newest] = editions;
  const isMissing = view.area.length === 5 && !area.municipalities.code.includes(view.area);
  const isUnknownHub =
    view.hub !== undefined && points?.hubs.every(({ id }) => id !== view.hub) === true;
  const isUnknownMeasure = findMeasure(view.measure) === undefined;
  const years = yearsWithLists(depopulationDates(area.municipalities.depopulation));
  const expected = `${years.at(0)}–${years.at(-1)}`;
  const isUnknownYear = !years.includes(view.year);
  const wrong = [
    ...renewed.map((area) => renewedWords(area, text)),
    ...ignored.map((part) => ignoredWords(part, text)),
    ...(isMissing && !isNation ? [text.embed.unknownPart(view.area)] : []),
    ...(isUnknownHub ? [text.notices.unknownHub(view.hub ?? '')] : []),
    ...(isUnknownYear
      ? [ignoredWords({ parameter: 'year', found: String(view.year), expected }, text)]
      : []),
    ...(isUnknownMeasure ? [text.notices.unknownMeasure(view.measure)] : []),
  ].map((words) => ({ words }));
  if (newest === undefined || newest <= area.edition) return wrong;
  const words = `${text.embed.frozen(area.edition)}${text.dataset.newer(newest)}`;
  return [...wrong, { words, link: { address: newestLink(view), words: text.embed.newest } }];
}

/** The same frame without its edition, relative to itself. */
function newestLink(view: ViewState): string {
  const link = writeLink({ ...view, edition: undefined });
  return link === '' ? '?' : link;
}
