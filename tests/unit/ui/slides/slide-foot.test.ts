import { describe, expect, test } from 'vitest';
import { N03_CREDIT } from '../../../../scripts/lib/boundaries/pinned-boundaries.ts';
import { MEASURES, type Measure } from '../../../../src/domain/measure.ts';
import { drawFoot } from '../../../../src/map/export/slide-frame.ts';
import { slideLayout } from '../../../../src/map/export/slide-layout.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/state/view-state.ts';
import { formatNumber } from '../../../../src/text/format.ts';
import { briefingEn } from '../../../../src/text/en/briefing.ts';
import { en } from '../../../../src/text/en.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { factsOf } from '../../../../src/ui/export/facts-of.ts';
import type { PreparedView } from '../../../../src/ui/export/prepare-view.ts';
import { viewSlide } from '../../../../src/ui/slides/view-slide.ts';
import { slideEdition } from './slide-edition.ts';

const TEXTS = { ja: [ja, briefingJa], en: [en, briefingEn] } as const;

const edition = slideEdition(
  [
    {
      id: 'kaso-list-2022',
      publisher: '総務省',
      title: '過疎地域市町村等一覧（令和4年4月1日現在）',
    },
  ],
  N03_CREDIT,
);

/** Facts of a measure with classes and points over it, which is as much as a foot has to say. */
function factsFor(
  measure: Measure,
  language: 'ja' | 'en',
  shown: Partial<ViewState>,
): ReturnType<typeof factsOf> {
  const [text, words] = TEXTS[language];
  const view: ViewState = { ...DEFAULT_VIEW, area: '39', measure: measure.id, language, ...shown };
  const prepared = {
    page: {
      view,
      edition,
      points: { hubs: [], rmos: [] },
      rows: [],
      text,
      format: formatNumber(language),
      ground: 'light',
    },
    fill: { kind: 'measure', level: 'municipality', measure },
    failures: [],
  } as unknown as PreparedView;
  return factsOf(prepared, words);
}

describe.each(['ja', 'en'] as const)('the foot of a slide of 800 × 600 in %s', (language) => {
  const layout = slideLayout({ width: 800, height: 600 });
  const content = { language } as ReturnType<typeof viewSlide>;
  /** Lines of the foot, that of the number among them. */
  const linesOf = (facts: ReturnType<typeof factsOf>): number => {
    const { top } = drawFoot({ ...content, facts }, layout, { number: '10 / 12', isFirst: true });
    return (layout.height - layout.margin * 0.7 - (top + 10)) / (layout.small * 1.3);
  };

  test.each(MEASURES.map((measure) => [measure.id, measure] as const))(
    'has no more than five lines: %s',
    (_, measure) => {
      for (const layers of [['municipality'], ['municipality', 'depopulation', 'hub']] as const)
        for (const dataset of ['published', 'exercise'] as const) {
          const facts = factsFor(measure, language, { layers, dataset });
          expect(linesOf(facts)).toBeLessThanOrEqual(5.01);
          const { markup } = drawFoot({ ...content, facts }, layout, {
            number: '10 / 12',
            isFirst: true,
          });
          const said = markup.replaceAll(/<[^>]*>/g, '').replaceAll(' ', '');
          for (const { kind, label } of facts)
            if (kind === 'source' || kind === 'date' || kind === 'boundary')
              expect(said).toContain(label.replaceAll(' ', ''));
        }
    },
  );
});
