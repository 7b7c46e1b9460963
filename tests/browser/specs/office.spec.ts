import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { briefingEn } from '../../../src/text/en/briefing.ts';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { readPptx } from '../../fixtures/office/read-pptx.ts';
import { createBriefingSteps } from '../harness/briefing-steps.ts';
import { test } from '../harness/browser-test.ts';
import { missingPrograms, officePages, type PageWord } from '../harness/office-pdf.ts';
import type { Stage } from '../harness/stage.ts';
import type { When } from '../harness/when.ts';

/** Title of the slides that are sources themselves. */
const made = { ja: briefingJa.slides.titles.sources, en: briefingEn.slides.titles.sources };

/*
 * PowerPoint files as another program draws them. Where LibreOffice or the readers of
 * PDF pages are not installed this is skipped, counted as skipped, and said aloud.
 */
const missing = missingPrograms();
if (missing.length > 0)
  console.warn(`skipped: PowerPoint files are not drawn, ${missing.join(', ')} not installed`);

/** What a page must differ from blank paper by. */
const LEAST_VARIANCE = 40;

/** A deck of every kind of slide but gaps, whose work has tests of its own. */
function deck(language: 'ja' | 'en'): string {
  const slide = (kind: string, query: string) => ({
    kind,
    link: `?v=1&lang=${language}&area=39&${query}`,
    title: '',
    note: '',
  });
  return JSON.stringify({
    format: 'kyoten-briefing',
    version: 2,
    title: 'deck',
    slides: [
      slide('progress', ''),
      slide('view', 'layers=depopulation'),
      slide('view', 'layers=hub&view=cells'),
      slide('view', 'layers=municipality&measure=ageing-2020'),
      slide('changes', ''),
      slide('sources', ''),
    ],
  });
}

async function pptxOf(stage: Stage, when: When, language: 'ja' | 'en'): Promise<Uint8Array> {
  await when.opens(`briefing.html?lang=${language}`);
  await createBriefingSteps(stage).opensFile('deck.json', deck(language));
  await stage.page.locator('.slide-list li').nth(5).waitFor();
  return (await when.downloads((language === 'ja' ? briefingJa : briefingEn).page.pptx)).bytes;
}

describe.skipIf(missing.length > 0)('a PowerPoint file in LibreOffice', () => {
  test.for(['ja', 'en'] as const)(
    'has a page for every slide with title and sources, and nothing beyond its edge: %s',
    { timeout: 240_000 },
    async (language, { stage, when }) => {
      const bytes = await pptxOf(stage, when, language);
      const folder = mkdtempSync(join(tmpdir(), 'kyoten-office-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const slides = readPptx(bytes);
      const pages = await officePages(bytes, folder);
      expect(pages).toHaveLength(slides.length);
      const { facts } = (language === 'ja' ? briefingJa : briefingEn).exports.sheet;
      for (const [index, page] of pages.entries()) {
        const { title = '', chart } = slides[index] ?? {};
        const name = `page ${index + 1}, ${title}`;
        expect(page.text, name).toContain(title.replaceAll(/\s/g, ''));
        if (!title.startsWith(made[language])) expect(page.text, name).toContain(facts.source);
        expect(page.variance, name).toBeGreaterThan(LEAST_VARIANCE);
        expect(page.words.filter(isBeyond(page)), name).toEqual([]);
        if (chart !== undefined) expect(page.words.length, name).toBeGreaterThan(40);
      }
    },
  );
});

/** A source's own title, which a line that is cut may not close. */
const TITLE = /“[^”]*(?:”|$)/g;

describe('an English PowerPoint file', () => {
  test('has no Japanese brackets, colons or units outside the names of sources', async ({
    stage,
    when,
  }) => {
    const slides = readPptx(await pptxOf(stage, when, 'en'));
    expect(slides.length).toBeGreaterThan(6);
    for (const { title, tableRows, chart, names } of slides) {
      const series = chart?.series.map(({ name }) => name) ?? [];
      const said = [title, ...tableRows.flat(), ...series, ...names];
      const wrong = said.filter((one) => /[：（）［］。箇団]/.test(one.replaceAll(TITLE, '')));
      expect(wrong, title).toEqual([]);
    }
  });
});

const isBeyond =
  ({ width, height }: { readonly width: number; readonly height: number }) =>
  ({ left, top, right, bottom }: PageWord): boolean =>
    left < 0 || top < 0 || right > width || bottom > height;
