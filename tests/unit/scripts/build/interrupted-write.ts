import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { textFile } from '../../../../scripts/build/edition-file.ts';
import { writeEdition } from '../../../../scripts/build/write-edition.ts';

/*
 * Run by a test as a process of its own: starts to write an edition of many files
 * into the folder it is given, and is interrupted (Ctrl+C) while it does.
 */
const [out = ''] = process.argv.slice(2);
const files = Array.from({ length: 5_000 }, (_, index) => textFile(`tables/${index}.json`, 'new'));
const writing = writeEdition(out, '2026-01-01', files);
while (!existsSync(join(out, '2026-01-01.building', 'tables', '9.json'))) await setImmediate();
process.kill(process.pid, 'SIGINT');
await writing;
