import { depopulationDateOf, depopulationDates } from '../../domain/depopulation.ts';
import type { Measure } from '../../domain/measure.ts';
import type { ViewState } from '../../state/view-state.ts';
import { writeLink } from '../../state/url.ts';
import type { TermsText } from '../../text/terms-text.ts';
import type { FrameText } from '../../text/text.ts';
import { pointSurvey } from '../point-survey.ts';
import { lightColours } from './light-colours.ts';
import { drawingParts, lineWidth } from './light-drawing.ts';
import { lightLegend } from './light-legend.ts';
import type { LightModel } from './light-model.ts';
import { lightTable } from './light-table.ts';
import { lightTerms } from './light-terms.ts';
import { lightSummary, lightTitle } from './light-words.ts';
import { markup, type Markup, type Part } from './markup.ts';
import { writtenRest, type WrittenRest } from './written-drawing.ts';

/** What stands around the figures of a frame. */
export interface FrameSurroundings {
  /** Address of the site's folder as the frame's links write it: empty, or `../`. */
  readonly site: string;
  /** About the link: what was ignored, a newer edition. */
  readonly notices: readonly Notice[];
  /** The terms of the field in the view's language. */
  readonly terms: TermsText;
}

/** A sentence, and where it leads. */
export interface Notice {
  readonly words: string;
  readonly link?: { readonly address: string; readonly words: string };
}

/** A whole frame: title, legend line, table, drawing, summary, source and link. */
export function lightFrame(model: LightModel, around: FrameSurroundings): Markup {
  const { text, view, area } = model;
  const { width, height } = area.drawing;
  const rest = writtenRest(area.drawing);
  const title = lightTitle(model);
  const summary = lightSummary(model);
  return markup`${lightColours(model.fill)}
    <main class="embed" data-area="${area.area}" data-edition="${area.edition}">
      <header class="embed-head">
        <h1>${title}</h1>
        ${exerciseBand(model)}${notices(around.notices, text)}${lightLegend(model)}
      </header>
      <details class="embed-table">
        <summary>${text.embed.openTable}</summary>
        <div class="embed-scroll" role="region" aria-label="${text.embed.openTable}" tabindex="0">
          ${lightTable(model)}
        </div>
      </details>
      <div class="embed-map">
        <svg
          class="embed-drawing" style="--d-line:${lineWidth(model)}"
          viewBox="0 0 ${width} ${height}"${rest && besideDrawing(rest)}
          role="img"
          aria-label="${drawingLabel(model, summary)}"
        >
          ${drawingParts(model)}
        </svg>
        <div class="embed-live"></div>
      </div>
      <p class="embed-summary" role="status">${summary}</p>
      ${lightTerms(model, around.terms)}
      <footer class="embed-foot">
        <p class="embed-source">${lightSource(model)}</p>
        ${fullLink(text, view, around.site)}
      </footer>
    </main>`;
}

function besideDrawing({ fit, named, offices }: WrittenRest): Markup {
  return markup` data-fit="${fit}"${named !== '' && markup` data-named="${named}"`}${offices !== '' && markup` data-offices="${offices}"`}`;
}

/** Name of the drawing, such as 「高知県の過疎の区分の図」. */
export function drawingName(model: LightModel): string {
  const { text, area } = model;
  const name = text.embed.drawing(lightTitle(model));
  return area.drawing.kind === 'cells'
    ? `${name}${text.marks.brackets(text.map.labelCells)}`
    : name;
}

/** The drawing in words: its name, what it shows, and what it is not. */
export function drawingLabel(model: LightModel, summary: string): string {
  const { marks, embed } = model.text;
  return `${drawingName(model)}${marks.sentenceEnd}${summary}${embed.drawingNote}`;
}

/** Stands in place of the figures when none could be verified. */
export function failureFrame(
  words: string,
  view: ViewState,
  text: FrameText,
  around: Pick<FrameSurroundings, 'site'>,
  newest: string | undefined,
): Markup {
  return markup`<main class="embed embed-failure"><div role="alert">
    <h1>${text.embed.failedHeading}</h1>
    <p>${words}</p>
    ${newest !== undefined && markup`<p><a href="${newest}">${text.embed.newest}</a></p>`}
    <p>${text.embed.failedHelp}</p></div>
    <footer class="embed-foot">
      ${fullLink(text, { ...view, edition: undefined }, around.site)}
    </footer>
  </main>`;
}

function exerciseBand({ view, text }: LightModel): Part {
  return (
    view.dataset === 'exercise' && markup`<p class="exercise-band">${text.dataset.exerciseBand}</p>`
  );
}

function notices(sentences: readonly Notice[], text: FrameText): Part {
  if (sentences.length === 0) return undefined;
  return markup`<ul class="embed-notices" aria-label="${text.notices.heading}">
    ${sentences.map(({ words, link }) => markup`<li>${words}${link && markup` <a href="${link.address}">${link.words}</a>`}</li>`)}
  </ul>`;
}

/** Sources, edition and boundary credit in one line. */
export function lightSource({ area, text, fill, view }: LightModel): string {
  const date = depopulationDateOf(view.year, depopulationDates(area.municipalities.depopulation));
  // Words and table tell classes whatever is drawn; of a year without a list they tell none.
  const ownList =
    date === undefined ? undefined : (area.depopulationSources?.[date] ?? area.depopulationSource);
  const list = [
    ...(ownList === undefined ? [] : [text.embed.cited(ownList.publisher, ownList.title)]),
    ...(fill?.kind === 'measure' ? [surveyOf(fill.measure, view, text)] : []),
  ].join(text.gauges.listSeparator);
  const cited = list === '' ? '' : text.embed.source(list);
  const source = `${cited}${text.embed.dataOf(area.edition)}`;
  // Hexagons are nobody's borders.
  if (area.drawing.kind === 'cells') return source;
  return `${source} ${text.embed.boundary(area.credit[view.language])}`;
}

/** Hubs and organisations that are made up have no survey but their mark. */
function surveyOf(measure: Measure, { dataset }: ViewState, text: FrameText): string {
  return dataset === 'exercise' && measure.topic === 'points'
    ? pointSurvey(text, measure, text.dataset.exerciseMark)
    : text.measures[measure.id].survey;
}

function fullLink(text: FrameText, view: ViewState, site: string): Markup {
  const link = writeLink({ ...view, view: view.view === 'light' ? 'map' : view.view });
  return markup`<p class="embed-full">
    <a href="${site}index.html${link}" target="_blank" rel="noopener"
      >${text.embed.fullPage}<span class="visually-hidden">${text.embed.newWindow}</span></a
    >
  </p>`;
}
