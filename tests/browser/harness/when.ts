import type { LayerId, ViewKind } from '../../../src/state/view-state.ts';
import { ja } from '../../../src/text/ja.ts';
import { takeDownload } from './download.ts';
import type { Download } from './download.ts';
import { dropFiles } from './drop-files.ts';
import type { Stage } from './stage.ts';

/** What a reader does. Each step waits until it can be done, none waits for what follows. */
export interface When {
  /** Opens an address of the site: `''`, `?area=39`, `about.html`. */
  readonly opens: (link?: string) => Promise<void>;
  readonly reloads: () => Promise<void>;
  readonly goesBack: () => Promise<void>;
  readonly goesForward: () => Promise<void>;
  readonly losesNetwork: () => Promise<void>;
  readonly regainsNetwork: () => Promise<void>;
  readonly togglesLayer: (layer: LayerId) => Promise<void>;
  /** 地図, 等面積 or 表. */
  readonly choosesView: (view: Exclude<ViewKind, 'cells-table'>) => Promise<void>;
  /** Types into the search field; the results are read with `get.searchResults`. */
  readonly searches: (words: string) => Promise<void>;
  /** Takes the first search result whose text contains the words. */
  readonly picksResult: (words: string) => Promise<void>;
  readonly movesYearTo: (fiscalYear: number) => Promise<void>;
  /** Presses a key where the focus is: `Escape`, `ArrowLeft`, `Shift+Tab`. */
  readonly presses: (key: string) => Promise<void>;
  readonly types: (text: string) => Promise<void>;
  /** Clicks the button with this name, or part of it. */
  readonly clicksButton: (name: string) => Promise<void>;
  readonly clicksLink: (name: string) => Promise<void>;
  /** Chooses an option of a list by their visible names. */
  readonly chooses: (list: string, option: string) => Promise<void>;
  /** Clicks the drawn map, in parts of its width and height; the middle unless told otherwise. */
  readonly clicksMap: (across?: number, down?: number) => Promise<void>;
  readonly pointsAtMap: (across?: number, down?: number) => Promise<void>;
  /** Presses the heading of a column that sorts. */
  readonly sortsTableBy: (column: string) => Promise<void>;
  /** Marks the radio button or checkbox whose name contains the words. */
  readonly checks: (name: string) => Promise<void>;
  /** Chooses files of this machine, by path, with the page's first file field. */
  readonly choosesFiles: (...paths: string[]) => Promise<void>;
  /** Chooses a file of this machine with the field of this name. */
  readonly choosesFileFor: (field: string, path: string) => Promise<void>;
  /** Drops files of this machine, by path, on the page's drop zone. */
  readonly dropsFiles: (...paths: string[]) => Promise<void>;
  /** Opens the part that is folded under these words, where it is not open. */
  readonly opensPart: (summary: string) => Promise<void>;
  /** Writes into the text field with this name, in place of what was there. */
  readonly fillsIn: (field: string, words: string) => Promise<void>;
  /** Clicks the button of the region with this name and takes what the browser saves. */
  readonly downloadsIn: (region: string, button: string) => Promise<Download>;
  /** Clicks the button and takes what the browser saves. */
  readonly downloads: (button: string) => Promise<Download>;
}

/** What a reader can do on a stage. */
export function createWhen(stage: Stage): When {
  const button = (name: string) => stage.page.getByRole('button', { name }).first();
  return {
    opens: (link = '') => stage.open(link),
    reloads: async () => {
      await stage.page.reload();
      await stage.untilLive();
    },
    goesBack: async () => void (await stage.page.goBack()),
    goesForward: async () => void (await stage.page.goForward()),
    losesNetwork: () => stage.setOffline(true),
    regainsNetwork: () => stage.setOffline(false),
    togglesLayer: (layer) =>
      stage.page.getByRole('checkbox', { name: ja.layers[layer] }).first().click(),
    choosesView: (view) =>
      stage.page.getByRole('button', { name: ja.views[view], exact: true }).click(),
    searches: (words) => searchField(stage).fill(words),
    picksResult: (words) => searchOptions(stage).filter({ hasText: words }).first().click(),
    movesYearTo: (fiscalYear) =>
      stage.page.getByRole('slider', { name: ja.year.heading }).fill(String(fiscalYear)),
    presses: (key) => stage.page.keyboard.press(key),
    types: (text) => stage.page.keyboard.type(text),
    clicksButton: (name) => button(name).click(),
    clicksLink: (name) => stage.page.getByRole('link', { name }).first().click(),
    chooses: async (list, option) => {
      await stage.page.getByRole('combobox', { name: list }).selectOption({ label: option });
    },
    clicksMap: async (across, down) =>
      stage.page.mouse.click(...(await placeOnMap(stage, across, down))),
    pointsAtMap: async (across, down) =>
      stage.page.mouse.move(...(await placeOnMap(stage, across, down))),
    sortsTableBy: (column) =>
      stage.page.getByRole('columnheader', { name: column }).getByRole('button').click(),
    checks: (name) =>
      stage.page
        .getByRole('radio', { name })
        .or(stage.page.getByRole('checkbox', { name }))
        .first()
        .check(),
    choosesFiles: (...paths) => stage.page.locator('input[type=file]').first().setInputFiles(paths),
    choosesFileFor: (field, path) =>
      stage.page.locator(`input[type=file][aria-label="${field}"]`).setInputFiles(path),
    dropsFiles: (...paths) => dropFiles(stage.page, paths),
    opensPart: async (words) => {
      const part = stage.page.locator('details').filter({ hasText: words }).last();
      if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
    },
    fillsIn: (field, words) => stage.page.getByRole('textbox', { name: field }).fill(words),
    downloadsIn: (region, name) =>
      takeDownload(stage.page, () =>
        stage.page
          .getByRole('region', { name: region })
          .getByRole('button', { name })
          .first()
          .click(),
      ),
    downloads: (name) => takeDownload(stage.page, () => button(name).click()),
  };
}

function searchField(stage: Stage) {
  return stage.page.getByRole('combobox', { name: ja.search.label });
}

/** What the search offers; other lists have options, too. */
export function searchOptions(stage: Stage) {
  return stage.page.getByRole('listbox', { name: ja.search.label }).getByRole('option');
}

async function placeOnMap(stage: Stage, across = 0.5, down = 0.5): Promise<[number, number]> {
  const box = await mapCanvas(stage).boundingBox();
  if (box === null) throw new Error('there is no map on the page');
  return [box.x + box.width * across, box.y + box.height * down];
}

/** The canvas of the interactive map; the driver's one place that knows MapLibre's class. */
export function mapCanvas(stage: Stage) {
  return stage.page.locator('.maplibregl-canvas');
}
