import type { LightArea } from '../domain/light-edition.ts';
import { DEFAULT_VIEW, NATION } from '../state/view-state.ts';
import { ja } from '../text/ja.ts';
import { termsJa } from '../text/ja/terms.ts';
import { embedEn } from '../text/en/embed.ts';
import { kitEn } from '../text/en/kit.ts';
import { kitJa } from '../text/ja/kit.ts';
import { renderKit, type OEmbedKit } from '../ui/kit/oembed-kit.ts';
import { FRAME_HEIGHT } from '../ui/kit/snippets.ts';
import { lightFrame, lightSource } from '../ui/light/light-frame.ts';
import { buildLightModel, type LightModel } from '../ui/light/light-model.ts';
import { lightPicture, pictureSize } from '../ui/light/light-picture.ts';
import { lightSummary, lightTitle } from '../ui/light/light-words.ts';
import { markup } from '../ui/light/markup.ts';

/** One area's frame as the build writes it. */
export interface WrittenEmbed {
  readonly area: string;
  readonly areaName: string;
  readonly title: string;
  /** The map in words. */
  readonly summary: string;
  readonly markup: string;
  /** The same as one SVG file. */
  readonly picture: string;
  /** Size of the picture in pixels. */
  readonly size: readonly [width: number, height: number];
}

/**
 * Renders the plain view of an area, in Japanese, with the very code that runs in the frame;
 * `before` is the area in the edition before, where there is one.
 */
export function renderEmbed(area: LightArea, before?: LightArea): WrittenEmbed {
  const view = { ...DEFAULT_VIEW, area: area.area };
  const modelOf = (one: LightArea): LightModel => {
    const source = { area: one, points: one.points, measure: undefined, editions: [one.edition] };
    return buildLightModel(source, view, ja);
  };
  const model = { ...modelOf(area), before: before && modelOf(before) };
  const picture = lightPicture(model, lightSource(model));
  return {
    area: area.area,
    areaName: model.areaName,
    title: lightTitle(model),
    summary: lightSummary(model),
    markup: lightFrame(model, { site: '../', notices: [], terms: termsJa }).text,
    picture,
    size: pictureSize(picture),
  };
}

/** The kit of a written frame; without a `site` its addresses are relative to the site's folder. */
export function renderWrittenKit(embed: WrittenEmbed, site: string, edition: string): OEmbedKit {
  const wish = {
    site,
    view: { ...DEFAULT_VIEW, area: embed.area },
    title: kitJa.snippetTitle(embed.title),
    linkText: kitJa.linkText(embed.title),
    summary: embed.summary,
  };
  return renderKit(wish, embed.size, ja.site.title, edition);
}

/** For readers without script of a written frame, whatever its address asks for. */
export function renderPlainNote(): string {
  return markup`<aside class="embed-notices" aria-label="${ja.notices.heading}"><p>${kitJa.plainOnly}</p><p lang="en">${kitEn.plainOnly}</p></aside>`
    .text;
}

/** For readers without script: a written frame, and where those of the other areas are. */
export function renderEmbedList(written: readonly WrittenEmbed[]): string {
  const items = written.map(
    ({ area, areaName }) => markup`<li><a href="./embed/${area}.html">${areaName}</a></li>`,
  );
  const title = kitJa.snippetTitle(ja.site.title);
  return markup`<style>#embed{display:none}</style><main class="embed"><h1 class="visually-hidden">${ja.site.title}</h1><p class="embed-summary">${ja.embed.noScript}</p><p class="embed-summary" lang="en">${embedEn.embed.noScript}</p><iframe src="./embed/${NATION}.html" title="${title}" width="100%" height="${FRAME_HEIGHT}" frameborder="0"></iframe><ul class="embed-areas">${items}</ul></main>`
    .text;
}
