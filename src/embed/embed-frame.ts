import type { Root } from 'react-dom/client';
import type { Store } from '../state/store.ts';
import type { LinkFaults } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';
import { loadFrameText, loadText, type FrameText } from '../text/text.ts';
import { lightTitle } from '../ui/light/light-words.ts';
import type { LightModel } from '../ui/light/light-model.ts';
import { canDrawWebgl } from '../ui/map/can-draw-webgl.ts';
import { AreaKeys } from './area-keys.ts';
import { AreaWalk } from './area-walk.ts';
import { openHostLine, type HostLine } from './host-line.ts';
import { composeLight, type LightPlace } from './light-pane.ts';
import { offerMovingMap, savesData } from './offer-moving-map.ts';
import { followGround } from './follow-ground.ts';
import { reportHeight } from './report-height.ts';
import { showMarkup, showWords } from './show-markup.ts';
import { stateOf } from './state-of.ts';

/** What a frame is started with. */
export interface EmbedSetup {
  readonly store: Store<ViewState>;
  /** What of the frame's address was not taken as it stands. */
  readonly link: LinkFaults;
  readonly origins: readonly string[];
  readonly place: LightPlace;
}

/** The frame: drawing first, the moving map in its place when it has come, one line to the page. */
export class EmbedFrame {
  readonly #container: HTMLElement;
  readonly #setup: EmbedSetup;
  readonly #line: HostLine;
  /** Holds the moving map; it outlives every drawing beneath it. */
  readonly #live = document.createElement('div');
  #model: Promise<LightModel | undefined> | undefined;
  readonly #keys: AreaKeys;
  #root: Root | undefined;
  #isStarting = false;
  #round = 0;
  #takeBack = (): void => {};

  constructor(container: HTMLElement, setup: EmbedSetup) {
    this.#container = container;
    this.#setup = setup;
    this.#live.className = 'embed-live';
    this.#keys = new AreaKeys(setup.store, new AreaWalk(setup.store, setup.place));
    this.#line = openHostLine(setup.origins, async (command) => {
      // Few frames are ever spoken to: the code for it comes with the first command.
      const { runCommand } = await import('./command.ts');
      return runCommand(command, setup.store, () => this.#made());
    });
  }

  /** Shows the view; what the build has written already is kept when it is that view. */
  async start(isWritten: boolean): Promise<void> {
    const { store } = this.#setup;
    store.subscribe((next, before) => this.#follow(next, before));
    followGround(store);
    if (isWritten) void this.#settleWritten();
    else await this.#compose(true);
    // Not before: the page around would shrink to a line of waiting, and grow again.
    reportHeight(this.#container, this.#line);
    const { width, height } = this.#container.getBoundingClientRect();
    if (width === 0 || height === 0) {
      const { tooSmall } = (await loadFrameText('ja')).embed;
      this.#line.tell({ event: 'error', words: tooSmall });
    }
  }

  /** The words come later than what is written, and too late when another view came meanwhile. */
  async #settleWritten(): Promise<void> {
    const round = this.#round;
    const text = await loadFrameText('ja');
    if (round === this.#round) this.#settle(text);
  }

  /** What the frame shows; a frame that the build has written is loaded when first asked for. */
  #made(): Promise<LightModel | undefined> {
    return this.#model ?? this.#compose(false);
  }

  #follow(next: ViewState, before: ViewState): void {
    this.#line.tell({ event: 'state', state: stateOf(next) });
    if (next.area !== before.area || next.hub !== before.hub)
      this.#line.tell({ event: 'select', area: next.area, hub: next.hub ?? null });
    // Where the map looks changes nothing of what stands around it, nor does that it moves.
    if (
      !this.#isStarting &&
      differs({ ...before, camera: undefined }, { ...next, camera: undefined })
    )
      void this.#compose(true);
  }

  /** Loads the view; shows it unless only its model is wanted, or a later view has come meanwhile. */
  #compose(isShown: boolean): Promise<LightModel | undefined> {
    const { store, link, place } = this.#setup;
    this.#round += 1;
    const round = this.#round;
    const view = store.get();
    this.#model = composeLight(view, link, place).then((content) => {
      const { markup, text, model, failure } = content;
      if (failure !== undefined) this.#line.tell({ event: 'error', words: failure.message });
      if (isShown && round === this.#round) {
        showMarkup(this.#container, markup);
        document.documentElement.lang = view.language;
        if (model !== undefined) document.title = lightTitle(model);
        this.#settle(text);
        void content.completed.then((whole) => {
          if (whole !== undefined && round === this.#round) showWords(this.#container, whole);
        });
      }
      return model;
    });
    return this.#model;
  }

  /** Puts the moving map, or the offer of it, into what stands now. */
  #settle(text: FrameText): void {
    const box = this.#container.querySelector<HTMLElement>('.embed-map');
    if (box === null) return;
    box.querySelector('.embed-live')?.replaceWith(this.#live);
    if (this.#container.dataset['map'] !== 'ready') this.#keys.show(box, text);
    this.#takeBack();
    const view = this.#setup.store.get();
    const isAsked = view.view !== 'light';
    if (this.#root !== undefined || !canDrawWebgl()) return;
    this.#takeBack = offerMovingMap({
      box,
      text,
      mayStartItself: isAsked && !savesData(),
      onStart: () => void this.#startMoving(text),
    });
  }

  #sayFailed(text: FrameText): void {
    const note = document.createElement('p');
    note.className = 'embed-failed';
    note.setAttribute('role', 'status');
    note.textContent = text.embed.movingFailed;
    this.#root?.unmount();
    this.#live.replaceWith(note);
  }

  async #startMoving(text: FrameText): Promise<void> {
    const { store, place } = this.#setup;
    this.#isStarting = true;
    if (store.get().view === 'light') store.update({ view: 'map' });
    this.#isStarting = false;
    try {
      const [{ mountMovingMap }, words] = await Promise.all([
        import('./moving-map.tsx'),
        loadText(store.get().language),
      ]);
      this.#root ??= mountMovingMap(this.#live, {
        store,
        text: words,
        root: place.root,
        onStatus: (status) => {
          this.#container.dataset['map'] = status;
          if (status === 'failed') this.#sayFailed(text);
          if (status === 'ready' && this.#keys.remove())
            this.#live.querySelector<HTMLElement>('.map-area')?.focus();
        },
      });
    } catch (error) {
      // The drawing stays; only the library did not come.
      this.#line.tell({ event: 'error', words: String(error) });
      this.#sayFailed(text);
    }
  }
}

function differs(one: ViewState, other: ViewState): boolean {
  return (Object.keys(one) as (keyof ViewState)[]).some((key) => one[key] !== other[key]);
}
