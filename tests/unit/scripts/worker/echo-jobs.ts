/** Jobs for the tests of workers. */
export const echoJobs = {
  double: (word: string): string => `${word}${word}`,
  length: (words: readonly string[]): number => words.length,
  fail: (reason: string): never => {
    throw new Error(reason);
  },
};
