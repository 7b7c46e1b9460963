import { ABSENCES, ABSENCE_SYMBOLS } from './absence.ts';
import type { AbsenceLegend, Citation } from './geojson-document.ts';

/** Headings of a readme in one language. */
export interface ReadmeWords {
  readonly survey: string;
  readonly asOf: string;
  readonly edition: string;
  readonly definition: string;
  readonly sources: string;
  readonly licence: string;
  readonly notes: string;
  readonly absences: string;
  readonly citation: string;
  readonly address: string;
  /** Said above the characters that the encoding could not hold. */
  readonly replacedCharacters: string;
}

/** All that a readme says in one language. */
export interface Readme {
  readonly words: ReadmeWords;
  readonly citation: Citation;
  readonly absences: AbsenceLegend;
  readonly notes: readonly string[];
  /** Characters that were written as 〓, empty when there are none. */
  readonly replacedCharacters: readonly string[];
}

const RULE = '='.repeat(60);

/** The readme that goes with saved data, one part a language, as plain text with CRLF. */
export function writeReadme(parts: readonly Readme[]): string {
  const text = parts.map((part) => linesOf(part).join('\n')).join(`\n\n${RULE}\n\n`);
  return `${text}\n`.replaceAll('\n', '\r\n');
}

function linesOf({ words, citation, absences, notes, replacedCharacters }: Readme): string[] {
  const legend = ABSENCES.map((absence) => `${ABSENCE_SYMBOLS[absence]}  ${absences[absence]}`);
  const heading = [citation.title, ...(citation.exercise === undefined ? [] : [citation.exercise])];
  return [
    ...heading,
    ...section(words.survey, [citation.survey]),
    ...section(words.asOf, [citation.asOf]),
    ...section(words.edition, [citation.edition]),
    ...section(words.definition, [citation.definition]),
    ...section(words.notes, notes),
    ...section(words.absences, legend),
    ...section(words.replacedCharacters, [replacedCharacters.join(' ')]),
    ...section(words.sources, citation.sources),
    ...section(words.licence, [citation.licence]),
    ...section(words.citation, [citation.text]),
    ...section(words.address, [citation.url]),
  ];
}

/** A heading with its lines, or nothing when there is nothing to say. */
function section(heading: string, lines: readonly string[]): string[] {
  const said = lines.filter((line) => line !== '');
  return said.length === 0 ? [] : ['', `[${heading}]`, ...said];
}
