import { cpus, release, totalmem, type } from 'node:os';

/** The machine that was measured on, in one line. */
export function machineLine(): string {
  const [first] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(1)} GiB`;
  const processor = `${cpus().length} x ${first?.model.trim() ?? 'unknown processor'}`;
  return `${processor}, ${memory}, ${type()} ${release()}, Node ${process.version}`;
}
