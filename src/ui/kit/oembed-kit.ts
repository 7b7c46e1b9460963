import {
  FRAME_HEIGHT,
  SNIPPETS,
  writeSnippet,
  type SnippetKind,
  type SnippetWish,
} from './snippets.ts';

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
  readonly edition: string;
  readonly snippets: Readonly<Record<SnippetKind, string>>;
}

/**
 * The kit of a view; `size` is the area's picture in pixels. `site` of the wish is the public address ending in `/`; left
 * empty, every address in the kit is relative to the site's folder.
 */
export function renderKit(
  wish: SnippetWish,
  size: readonly [width: number, height: number],
  provider: string,
  edition: string,
): OEmbedKit {
  const { site, title, view } = wish;
  const snippets = Object.fromEntries(SNIPPETS.map((kind) => [kind, writeSnippet(kind, wish)]));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: site,
    html: writeSnippet('iframe', wish),
    width: 640,
    height: FRAME_HEIGHT,
    thumbnail_url: `${site}embed/${view.area}.svg`,
    thumbnail_width: size[0],
    thumbnail_height: size[1],
    edition,
    snippets: snippets as OEmbedKit['snippets'],
  };
}
