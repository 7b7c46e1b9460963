/** Jobs for the tests of workers. */
export const echoJobs = {
  double: (word: string): string => `${word}${word}`,
  length: (words: readonly string[]): number => words.length,
  count: async (to: number, report: (fraction: number) => void): Promise<number> => {
    for (let step = 1; step <= to; step += 1) report(step / to);
    return to;
  },
  fail: (reason: string): never => {
    throw new Error(reason);
  },
};
