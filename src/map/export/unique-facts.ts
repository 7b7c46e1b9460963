import type { SheetFact } from './sheet-content.ts';

/** Every statement once: of facts that share sentences, a later one keeps what is new. */
export function uniqueFacts(facts: readonly SheetFact[]): readonly SheetFact[] {
  const said = new Set<string>();
  return facts.flatMap((fact) => {
    const sentences = fact.words.split(/(?<=。)|(?<=\.\s)/).map((sentence) => sentence.trim());
    const fresh = sentences.filter((sentence) => sentence !== '' && !said.has(sentence));
    for (const sentence of fresh) said.add(sentence);
    return fresh.length === 0 ? [] : [{ ...fact, words: fresh.join(' ') }];
  });
}
