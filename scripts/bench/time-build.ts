import { build } from '../build.ts';

/*
 * Builds an edition once and prints how many milliseconds it took. A process of
 * its own for every run, because a second build in one process would be a warm
 * one. Arguments: those of `kyoten build`.
 */
const say = console.log;
console.log = () => {};
const started = performance.now();
const exitCode = await build(process.argv.slice(2));
say(performance.now() - started);
process.exitCode = exitCode;
