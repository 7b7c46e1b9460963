import { readFileSync } from 'node:fs';
import { checkSurvey } from '../../src/survey/check-survey.ts';
import { readCanonicalTables } from '../lib/canonical/read-canonical-tables.ts';
import { DATA } from '../lib/places.ts';
import { surveyContext } from '../survey/survey-context.ts';

/*
 * Reads the file named first and prints why it was refused (or the rows taken) and the most
 * memory the process had, in megabytes. A process of its own, because memory that one file
 * took is not given back before the next.
 */
const path = process.argv[2] ?? '';
const context = surveyContext(await readCanonicalTables(DATA));
const report = await checkSurvey(new Uint8Array(readFileSync(path)), path, context);
const rows = report.interpretations.reduce((sum, { canonical }) => sum + canonical.rows.length, 0);
const outcome = report.file.refusal?.kind ?? `${rows} rows`;
console.log(JSON.stringify({ outcome, megabytes: process.resourceUsage().maxRSS / 1000 }));
