import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { takeDownload } from './download.ts';
import type { Download } from './download.ts';
import type { Page } from './playwright-helper.ts';
import type { Stage } from './stage.ts';

const { page: words, exports: exported } = briefingJa;

/** What a PDF is made of. */
export interface PdfReading {
  /** Width and height of each page, in whole millimetres. */
  readonly pages: readonly string[];
  /** Width in pixels of the largest picture; letters of some fonts are small ones. */
  readonly largestPicture: number;
}

/** What a maker of briefings does and sees. */
export interface BriefingSteps {
  /** Opens the ready briefing of an area (its name in the list) and waits for its slides. */
  readonly opensReady: (area: string) => Promise<void>;
  /** Names of the slides in their order. */
  readonly slides: () => Promise<string[]>;
  readonly choosesSlide: (number: number) => Promise<void>;
  /** What the chosen slide says to those who do not see it. */
  readonly shown: () => Promise<string | null>;
  readonly fills: (field: string, text: string) => Promise<void>;
  readonly opensFile: (name: string, content: string) => Promise<void>;
  /** Opens the dialog that exports the chosen slide. */
  readonly opensDialog: () => Promise<void>;
  /** Presses a button of the dialog and takes the file. */
  readonly exports: (button: string) => Promise<Download>;
  readonly said: () => Promise<string>;
  /** The page as PDF, as its print styles ask for it. */
  readonly pdf: () => Promise<PdfReading>;
  /** Number of the slide on the screen, from 1; `undefined` when nothing is presented. */
  readonly presented: () => Promise<number | undefined>;
  /** Sizes of the texts on the presented slide, in pixels of the screen. */
  readonly textSizes: () => Promise<number[]>;
  /** Texts of the presented slide that reach beyond its edges. */
  readonly textsBeyond: () => Promise<string[]>;
  readonly isBlack: () => Promise<boolean>;
  /** Opens the window of notes. */
  readonly opensNotes: () => Promise<Page>;
  /** Pulls the slide by so many pixels, or clicks when 0. */
  readonly pulls: (from: number, by: number) => Promise<void>;
}

/** What can be done on the page of briefings. */
export function createBriefingSteps(stage: Stage): BriefingSteps {
  const page = (): Page => stage.page;
  const dialog = () => page().getByRole('dialog');
  const presenter = () => page().locator('.presenter');
  return {
    opensReady: async (area) => {
      await page().getByLabel(words.readyFor).selectOption({ label: area });
      await page().getByRole('button', { name: words.readyOpen }).click();
      await page().locator('.slide-list li').first().waitFor();
    },
    slides: () => page().locator('.slide-name').allInnerTexts(),
    choosesSlide: (number) =>
      page()
        .locator('.slide-choice')
        .nth(number - 1)
        .click(),
    shown: () => page().locator('.slide-stage img').getAttribute('alt'),
    fills: (field, text) => page().getByLabel(field).first().fill(text),
    opensFile: (name, content) =>
      page()
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) }),
    opensDialog: async () => {
      await page().getByRole('button', { name: words.exportSlide }).click();
      await dialog().getByRole('img', { name: exported.dialog.preview }).waitFor();
    },
    exports: (button) =>
      takeDownload(page(), () => dialog().getByRole('button', { name: button }).click()),
    said: async () =>
      (await page().locator('dialog [role=status], .briefing-said').allInnerTexts()).join(' '),
    pdf: async () => readPdf(await page().pdf({ preferCSSPageSize: true, printBackground: true })),
    presented: async () =>
      (await presenter().count()) === 0
        ? undefined
        : Number(await presenter().getAttribute('data-slide')),
    textSizes: () => page().evaluate(shownTextSizes),
    textsBeyond: () => page().evaluate(textsBeyondSlide),
    isBlack: async () => (await presenter().getAttribute('data-black')) === 'true',
    opensNotes: async () => {
      const [notes] = await Promise.all([
        page().context().waitForEvent('page'),
        page().getByRole('button', { name: words.presenting.notes }).click(),
      ]);
      return notes;
    },
    pulls: async (from, by) => {
      await page().mouse.move(from, 300);
      await page().mouse.down();
      await page().mouse.move(from + by, 300, { steps: 4 });
      await page().mouse.up();
    },
  };
}

/** Pages as the file lists them; Chromium leaves these parts of it uncompressed. */
function readPdf(pdf: Buffer): PdfReading {
  const text = pdf.toString('latin1');
  const millimetres = (points: string | undefined): number =>
    Math.round((Number(points) * 25.4) / 72);
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    pages: boxes.map(([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`),
    largestPicture: Math.max(
      0,
      ...[...text.matchAll(/\/Width (\d+)/g)].map(([, width]) => Number(width)),
    ),
  };
}

// Runs in the page: what a text measures on the screen, whatever the slide's own units.
function shownTextSizes(): number[] {
  const svg = document.querySelector<SVGSVGElement>('.presenter-slide > svg');
  const scale = svg?.getScreenCTM()?.a ?? 0;
  return [...document.querySelectorAll('.presenter-slide text')].map(
    (text) => Number(text.getAttribute('font-size')) * scale,
  );
}

// Runs in the page, in the slide's own units.
function textsBeyondSlide(): string[] {
  const svg = document.querySelector<SVGSVGElement>('.presenter-slide > svg');
  const { width = 0, height = 0 } = svg?.viewBox.baseVal ?? {};
  return [...document.querySelectorAll<SVGTextElement>('.presenter-slide text')].flatMap((text) => {
    const box = text.getBBox();
    const isWithin =
      box.x >= -1 &&
      box.y >= -1 &&
      box.x + box.width <= width + 1 &&
      box.y + box.height <= height + 1;
    return isWithin ? [] : [text.textContent ?? ''];
  });
}
