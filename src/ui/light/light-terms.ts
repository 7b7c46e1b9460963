import type { TermId } from '../../domain/term.ts';
import type { ViewState } from '../../state/view-state.ts';
import { rubyParts } from '../../text/ruby.ts';
import type { TermsText } from '../../text/terms-text.ts';
import type { LightModel } from './light-model.ts';
import { markup, type Markup, type Part } from './markup.ts';

/** The terms of a frame in plain words with their readings, folded away; it needs no script. */
export function lightTerms({ view, text }: LightModel, words: TermsText): Markup {
  return markup`<details class="embed-terms">
    <summary>${text.terms.heading}</summary>
    <dl>
      ${termsOf(view).map((id) => entry(words, id))}
    </dl>
  </details>`;
}

/** Terms that a view brings into the frame, in the order in which they show. */
export function termsOf({ layers, dataset }: ViewState): readonly TermId[] {
  const measures = layers.includes('municipality') || layers.includes('prefecture');
  return [
    'depopulation',
    'full',
    'partial',
    'deemed',
    'none',
    'depopulated',
    ...(layers.includes('hub') ? (['hub', 'settlement'] as const) : []),
    ...(layers.includes('rmo') ? (['rmo'] as const) : []),
    ...(measures ? (['indicator', 'projection', 'fiscalCapacity'] as const) : []),
    'ageing',
    'absence',
    'edition',
    ...(dataset === 'exercise' ? (['exercise'] as const) : []),
  ];
}

function entry(words: TermsText, id: TermId): Markup {
  const { name, japanese, plain } = words[id];
  const original = japanese !== '' && markup` <span lang="ja">${japanese}</span>`;
  return markup`<div><dt>${ruby(name)}${original}</dt><dd>${plain}</dd></div>`;
}

function ruby(name: string): Part {
  return rubyParts(name).map(({ base, reading }) =>
    reading === undefined
      ? base
      : markup`<ruby>${base}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`,
  );
}
