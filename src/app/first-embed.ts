import type { LightArea } from '../domain/light-edition.ts';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { ja } from '../text/ja.ts';
import { termsJa } from '../text/ja/terms.ts';
import { kitJa } from '../text/ja/kit.ts';
import { FRAME_HEIGHT, SNIPPETS, writeSnippet, type SnippetKind } from '../ui/kit/snippets.ts';
import { lightFrame, lightSource } from '../ui/light/light-frame.ts';
import { buildLightModel } from '../ui/light/light-model.ts';
import { lightPicture } from '../ui/light/light-picture.ts';
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

/** Renders the plain view of an area, in Japanese, with the very code that runs in the frame. */
export function renderEmbed(area: LightArea): WrittenEmbed {
  const source = { area, points: area.points, measure: undefined, editions: [area.edition] };
  const view = { ...DEFAULT_VIEW, area: area.area };
  const model = buildLightModel(source, view, ja);
  const picture = lightPicture(model, lightSource(model));
  const [, width = '0', height = '0'] = /width="(\d+)" height="(\d+)"/.exec(picture) ?? [];
  return {
    area: area.area,
    areaName: model.areaName,
    title: lightTitle(model),
    summary: lightSummary(model),
    markup: lightFrame(model, { site: '../', notices: [], terms: termsJa }).text,
    picture,
    size: [Number(width), Number(height)],
  };
}

/** What programs read to embed an address (oEmbed 1.0), and every snippet beside it. */
export interface OEmbedKit {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly snippets: Readonly<Record<SnippetKind, string>>;
}

/** The kit of an area. `site` is the public address ending in `/`; empty leaves addresses relative to it. */
export function renderKit(embed: WrittenEmbed, site: string): OEmbedKit {
  const wish = {
    site,
    view: { ...DEFAULT_VIEW, area: embed.area },
    title: kitJa.snippetTitle(embed.title),
    linkText: kitJa.linkText(embed.title),
    summary: embed.summary,
    pictureSize: embed.size,
  };
  const snippets = Object.fromEntries(SNIPPETS.map((kind) => [kind, writeSnippet(kind, wish)]));
  return {
    version: '1.0',
    type: 'rich',
    title: wish.title,
    provider_name: ja.site.title,
    provider_url: site,
    html: writeSnippet('iframe', wish),
    width: 640,
    height: FRAME_HEIGHT,
    thumbnail_url: `${site}embed/${embed.area}.svg`,
    thumbnail_width: embed.size[0],
    thumbnail_height: embed.size[1],
    snippets: snippets as OEmbedKit['snippets'],
  };
}

/** For readers without script: where each area's written frame is. */
export function renderEmbedList(written: readonly WrittenEmbed[]): string {
  const items = written.map(
    ({ area, areaName }) => markup`<li><a href="./embed/${area}.html">${areaName}</a></li>`,
  );
  return markup`<p>${ja.embed.noScript}</p><ul>${items}</ul>`.text;
}
