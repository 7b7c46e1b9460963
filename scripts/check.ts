import { parseArgs } from 'node:util';
import { checkData } from './check-data.ts';
import { describeReport } from './lib/check/describe-report.ts';
import { DATA } from './lib/places.ts';
import { terminalLanguage } from './lib/wording.ts';

/** `kyoten check`: proves the tables in `data/` and prints what it checked. */
export async function check(words: readonly string[]): Promise<number> {
  parseArgs({ args: [...words] });
  const report = await checkData(DATA);
  console.log(describeReport(report, terminalLanguage()));
  return report.ok ? 0 : 1;
}
