import { drillDown, parentOf } from '../state/area.ts';
import type { Direction } from '../state/neighbour.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import type { FrameText } from '../text/text.ts';
import { isBeyond, markBeyond } from '../ui/light/light-beyond.ts';
import {
  lightFocusWords,
  lightOutline,
  middleOf,
  type FocusedArea,
} from '../ui/light/light-focus.ts';
import type { LightModel } from '../ui/light/light-model.ts';
import { nextPlace } from '../ui/light/light-reach.ts';
import type { AreaWalk, Walk } from './area-walk.ts';
import { focusMark } from './focus-mark.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Makes the drawing one tab stop: arrows go to the neighbouring area, which is marked and
 * spoken, Enter opens it, Escape goes up, `?` lists the keys. Nothing of it stands in the
 * frame without script, which then is a figure and its table.
 */
export class AreaKeys {
  readonly #store: Store<ViewState>;
  readonly #walk: AreaWalk;
  readonly #stop = document.createElement('div');
  readonly #spoken = document.createElement('div');
  readonly #help = document.createElement('div');
  #text: FrameText | undefined;
  #focused: FocusedArea | undefined;
  /** Keys are done one after another, however long the first waits for its data. */
  #moved: Promise<void> = Promise.resolve();
  /** Goes up when the view changes or the focus leaves: what was on its way comes too late. */
  #round = 0;

  constructor(store: Store<ViewState>, walk: AreaWalk) {
    this.#store = store;
    this.#walk = walk;
    const [stop, spoken, help] = [this.#stop, this.#spoken, this.#help];
    stop.className = 'embed-keys';
    stop.tabIndex = 0;
    stop.setAttribute('role', 'application');
    spoken.className = 'embed-spoken';
    spoken.setAttribute('role', 'status');
    help.className = 'key-help';
    help.hidden = true;
    help.setAttribute('role', 'note');
    stop.append(spoken, help);
    stop.addEventListener('keydown', (event) => void this.#press(event));
    stop.addEventListener('blur', () => {
      this.#leave();
      help.hidden = true;
    });
  }

  /** Stands in the box of the drawing, in the frame's language. */
  show(box: Element, text: FrameText): void {
    if (this.#stop.parentElement !== box) box.append(this.#stop);
    this.#text = text;
    this.#stop.setAttribute('aria-label', text.focus.drawing);
    this.#stop.setAttribute('aria-description', text.focus.keysHint);
    this.#help.setAttribute('aria-label', text.focus.keysHeading);
    this.#help.replaceChildren(...helpRows(text));
    this.#leave();
  }

  /** Gives way to the moving map, which has keys of its own; says whether they were in use. */
  remove(): boolean {
    const isFocused = document.activeElement === this.#stop;
    this.#stop.remove();
    return isFocused;
  }

  async #press(event: KeyboardEvent): Promise<void> {
    const { key } = event;
    if (key === '?') this.#help.hidden = !this.#help.hidden;
    else if (key === 'Escape') this.#escape();
    else if (key === 'Enter') this.#open();
    else {
      const direction = DIRECTIONS[key];
      if (direction === undefined) return;
      // Before anything is waited for: the page around would scroll.
      event.preventDefault();
      this.#moved = this.#moved.then(() => this.#move(direction));
      await this.#moved;
    }
  }

  #open(): void {
    const code = this.#focused?.code;
    if (code === undefined) return;
    const area = code.length === 2 ? code : drillDown(this.#store.get().area, code);
    this.#store.update({ area, hub: undefined, camera: undefined });
  }

  #escape(): void {
    const store = this.#store;
    if (!this.#help.hidden) this.#help.hidden = true;
    else if (this.#focused !== undefined) this.#leave();
    else store.update({ area: parentOf(store.get().area), hub: undefined, camera: undefined });
  }

  async #move(direction: Direction): Promise<void> {
    const round = this.#round;
    const walk = await this.#walk.walk();
    const text = this.#text;
    if (text === undefined || round !== this.#round) return;
    if (walk === undefined) {
      this.#say([text.focus.noData]);
      return;
    }
    const { model, places } = walk;
    const { area } = this.#store.get();
    const before = this.#focused;
    const from = places.find(({ code }) => code === before?.code);
    const first = places.find(({ code }) => code === area) ?? places[0];
    const next = from === undefined ? first?.code : nextPlace(model, from, direction, places);
    const focused = next === undefined ? undefined : await this.#walk.focus(walk, next);
    if (round !== this.#round) return;
    if (focused === undefined) {
      this.#say([
        ...(before === undefined ? [] : [before.model.nameOf(before.code)]),
        next === undefined ? endWords(text, walk.model, before) : text.focus.noData,
      ]);
      return;
    }
    this.#focused = focused;
    this.#mark(walk, focused.code);
    const { model: own } = focused;
    const isBeyond = own !== model;
    this.#say([
      ...lightFocusWords(focused, before),
      ...(isBeyond ? [text.focus.beyond(own.areaName)] : []),
    ]);
  }

  #say(lines: readonly string[]): void {
    this.#spoken.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  }

  #leave(): void {
    this.#round += 1;
    this.#focused = undefined;
    this.#spoken.replaceChildren();
    document.querySelector('.d-focused')?.remove();
  }

  #mark({ model, places }: Walk, code: string): void {
    const place = places.find((known) => known.code === code);
    const isOwn = !isBeyond(model, code);
    const outline = isOwn ? lightOutline(model, code) : '';
    const { drawing } = model.area;
    const isManyParts = code.length === 2 && drawing.prefectures[code] === undefined;
    const parts = !isManyParts ? 'one' : drawing.kind === 'cells' ? 'cells' : 'whole';
    const middle = isOwn || place === undefined ? middleOf(model, code) : markBeyond(model, place);
    const [x = 0, y = 0] = middle ?? [];
    // The words must not cover what they speak of.
    this.#spoken.dataset['at'] =
      x < drawing.width * 0.6 && y > drawing.height / 2 ? 'top' : 'bottom';
    document.querySelector('.d-focused')?.remove();
    document
      .querySelector('.embed-drawing')
      ?.append(focusMark({ outline, middle: [x, y], parts }, drawing));
  }
}

/** The drawing does not zoom: its keys are those of the map without + and -. */
function helpRows(text: FrameText): readonly HTMLElement[] {
  const heading = document.createElement('p');
  heading.className = 'key-help-heading';
  heading.textContent = text.focus.keysHeading;
  const list = document.createElement('dl');
  for (const [key, meaning] of text.focus.keys) {
    if (key.includes('-') || key.includes('－')) continue;
    const row = document.createElement('div');
    const [term, words] = [document.createElement('dt'), document.createElement('dd')];
    const cap = document.createElement('kbd');
    cap.textContent = key;
    term.append(cap);
    words.textContent = meaning;
    row.append(term, words);
    list.append(row);
  }
  return [heading, list];
}

/** Why an arrow goes no further: far over the border there is more, but not in this frame. */
function endWords(text: FrameText, model: LightModel, from: FocusedArea | undefined): string {
  return from === undefined || from.model === model
    ? text.focus.edge
    : text.focus.beyond(from.model.areaName);
}
