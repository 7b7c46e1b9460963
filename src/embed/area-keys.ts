import { drillDown, parentOf } from '../state/area.ts';
import { neighbourOf, type Direction } from '../state/neighbour.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Text } from '../text/text.ts';
import { lightFocusWords, lightOutline, lightPlaces, middleOf } from '../ui/light/light-focus.ts';
import type { LightModel } from '../ui/light/light-model.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What the keys of the drawing work on. */
interface AreaKeysSetup {
  readonly store: Store<ViewState>;
  /** The frame's figures as they are now; asked for when the first key is pressed. */
  readonly model: () => Promise<LightModel | undefined>;
}

/**
 * Makes the drawing one tab stop: arrows go to the neighbouring area, which is marked and
 * spoken, Enter opens it, Escape goes up, `?` lists the keys. Nothing of it stands in the
 * frame without script, which then is a figure and its table.
 */
export class AreaKeys {
  readonly #setup: AreaKeysSetup;
  readonly #stop = document.createElement('div');
  readonly #spoken = document.createElement('div');
  readonly #help = document.createElement('div');
  #text: Text | undefined;
  #focused: string | undefined;

  constructor(setup: AreaKeysSetup) {
    this.#setup = setup;
    const [stop, spoken, help] = [this.#stop, this.#spoken, this.#help];
    stop.className = 'embed-keys';
    stop.tabIndex = 0;
    stop.setAttribute('role', 'application');
    spoken.className = 'embed-spoken';
    spoken.setAttribute('role', 'status');
    help.className = 'embed-help';
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
  show(box: Element, text: Text): void {
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
      await this.#move(direction);
    }
  }

  #open(): void {
    const { store } = this.#setup;
    const view = store.get();
    if (this.#focused === undefined) return;
    const area = this.#focused.length === 2 ? this.#focused : drillDown(view.area, this.#focused);
    store.update({ area, hub: undefined, camera: undefined });
  }

  #escape(): void {
    const { store } = this.#setup;
    if (!this.#help.hidden) this.#help.hidden = true;
    else if (this.#focused !== undefined) this.#leave();
    else store.update({ area: parentOf(store.get().area), hub: undefined, camera: undefined });
  }

  async #move(direction: Direction): Promise<void> {
    const model = await this.#setup.model();
    const text = this.#text;
    if (text === undefined) return;
    if (model === undefined) {
      this.#say([text.focus.noData]);
      return;
    }
    const places = lightPlaces(model);
    const { area } = this.#setup.store.get();
    const before = this.#focused;
    const from = places.find(({ code }) => code === before);
    const first = places.find(({ code }) => code === area) ?? places[0];
    const next = from === undefined ? first?.code : neighbourOf(from.position, direction, places);
    if (next === undefined) {
      this.#say([...(before === undefined ? [] : [model.nameOf(before)]), text.focus.edge]);
      return;
    }
    this.#focused = next;
    this.#mark(model, next);
    this.#say(lightFocusWords(model, next, before));
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
    this.#focused = undefined;
    this.#spoken.replaceChildren();
    document.querySelector('.d-focused')?.remove();
  }

  #mark(model: LightModel, code: string): void {
    const outline = lightOutline(model, code);
    const mark = svgElement(outline === '' ? 'circle' : 'path');
    const { kind, width, height } = model.area.drawing;
    const isManyCells = kind === 'cells' && code.length === 2;
    mark.setAttribute('class', isManyCells ? 'd-focused d-focused-cells' : 'd-focused');
    const [x = 0, y = 0] = middleOf(model, code) ?? [];
    // The words must not cover what they speak of.
    this.#spoken.dataset['at'] = x < width * 0.6 && y > height / 2 ? 'top' : 'bottom';
    if (outline === '') {
      mark.setAttribute('cx', String(x));
      mark.setAttribute('cy', String(y));
      mark.setAttribute('r', '14');
    } else mark.setAttribute('d', outline);
    document.querySelector('.d-focused')?.remove();
    document.querySelector('.embed-drawing')?.append(mark);
  }
}

function svgElement(name: 'circle' | 'path'): SVGElement {
  return document.createElementNS('http://www.w3.org/2000/svg', name);
}

/** The drawing does not zoom: its keys are those of the map without + and -. */
function helpRows(text: Text): readonly HTMLElement[] {
  const heading = document.createElement('p');
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
