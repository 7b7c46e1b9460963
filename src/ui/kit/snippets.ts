import { DEFAULT_VIEW, NATION, type ViewState } from '../../state/view-state.ts';
import { writeLink } from '../../state/url.ts';
import { markup, type Part } from '../light/markup.ts';

/** What a snippet is made for. */
export interface SnippetWish {
  /** Address of the site, ending in `/`. */
  readonly site: string;
  readonly view: ViewState;
  /** Title of the frame, in words for people who do not see it. */
  readonly title: string;
  /** Words of the plain link. */
  readonly linkText: string;
  /** The map in words, for the picture's `alt`. */
  readonly summary: string;
}

/** Kinds of snippets, the plainest that keeps the map first. */
export const SNIPPETS = ['iframe', 'autoHeight', 'element', 'link', 'picture'] as const;

/** One kind. */
export type SnippetKind = (typeof SNIPPETS)[number];

/** Height that fits the closed frame at 320 to 1,200 pixels of width. */
export const FRAME_HEIGHT = 680;

/**
 * Address of the frame: the page the build wrote where it shows just this view, in whatever
 * colours and with or without the map library.
 */
export function frameAddress(site: string, view: ViewState): string {
  const { area } = view;
  return isWritten(view)
    ? `${site}embed/${area}.html${writeLink({ ...view, area: NATION })}`
    : `${site}embed.html${writeLink(view)}`;
}

/** Whether the build has written a page and a picture of the view. */
function isWritten(view: ViewState): boolean {
  const { area, theme } = DEFAULT_VIEW;
  const drawn = view.view === 'light' ? DEFAULT_VIEW.view : view.view;
  return view.area.length === 2 && writeLink({ ...view, area, theme, view: drawn }) === '';
}

/** Address of the full page with the same view. */
export function fullAddress(site: string, view: ViewState): string {
  const drawn = view.view === 'light' ? 'map' : view.view;
  return `${site}index.html${writeLink({ ...view, view: drawn })}`;
}

/** Name of the picture's file: the build's own for the plain view. */
export function pictureName({ area }: ViewState): string {
  return `kyoten-${area === NATION ? 'japan' : area}`;
}

/** The code of a snippet. Attributes are escaped; nothing in it depends on a platform's letters. */
export function writeSnippet(kind: SnippetKind, wish: SnippetWish): string {
  const { site, title, linkText, view } = wish;
  const full = fullAddress(site, view);
  if (kind === 'iframe') return iframe(wish);
  if (kind === 'autoHeight')
    return `${iframe(wish)}\n${markup`<script src="${site}embed/height.js" async></script>`.text}`;
  if (kind === 'element')
    return [
      markup`<script src="${site}embed/kyoten-map.js" async></script>`.text,
      markup`<kyoten-map ${attributes(view, title)}>`.text,
      markup`<a href="${full}">${linkText}</a>`.text,
      '</kyoten-map>',
    ].join('\n');
  if (kind === 'link') return markup`<p><a href="${full}">${linkText}</a></p>`.text;
  return picture(wish, full);
}

/** Attributes alone: a style would be refused by a strict Content-Security-Policy of the page. */
function iframe({ site, view, title }: SnippetWish): string {
  return markup`<iframe src="${frameAddress(site, view)}" title="${title}" width="100%" height="${FRAME_HEIGHT}" frameborder="0" loading="lazy"></iframe>`
    .text;
}

function picture({ site, view, summary, linkText }: SnippetWish, full: string): string {
  const source = isWritten(view) ? `${site}embed/${view.area}.svg` : `${pictureName(view)}.svg`;
  return [
    markup`<p><img src="${source}" alt="${summary}" width="100%"></p>`,
    markup`<p><a href="${full}">${linkText}</a></p>`,
  ]
    .map(({ text }) => text)
    .join('\n');
}

/** The view as attributes of the element, what is as usual left out. */
function attributes(view: ViewState, title: string): readonly Part[] {
  const parameters = new URLSearchParams(writeLink(view));
  parameters.delete('v');
  const area = parameters.get('area');
  parameters.delete('area');
  return [
    markup`prefecture="${area ?? NATION}" layers="${view.layers.length === 0 ? 'none' : view.layers.join(',')}"`,
    ...[...parameters]
      .filter(([name]) => name !== 'layers')
      .map(([name, value]) => markup` ${name}="${value}"`),
    markup` title="${title}"`,
  ];
}
