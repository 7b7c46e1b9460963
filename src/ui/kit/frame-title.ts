/** Fewest characters of a frame's title that content management systems take. */
const LEAST = 10;

/** Whether words can be the title of a frame: long enough to say what is in it. */
export function isFrameTitle(words: string): boolean {
  return [...words.trim()].length >= LEAST;
}
