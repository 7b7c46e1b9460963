import { build } from '../build.ts';
const say = console.log;
console.log = () => {};
const c0 = process.cpuUsage();
const t = performance.now();
await build(process.argv.slice(2));
const c = process.cpuUsage(c0);
say(Math.round(performance.now() - t), 'cpu', Math.round(c.user / 1e3), Math.round(c.system / 1e3));
