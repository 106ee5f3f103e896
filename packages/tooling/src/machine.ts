import { availableParallelism, totalmem } from 'node:os';

/** The class of this machine, as figures are quoted with it: cores, memory, system and Node. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}
