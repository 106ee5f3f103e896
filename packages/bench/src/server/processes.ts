import { readFileSync, readdirSync } from 'node:fs';

/** The CPU time in ms that processes have used so far, with what those used that ended under them. Linux only. */
export function cpuOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ticksOf(pid), 0) * millisecondsPerTick;
}

/** A process and those that it started. */
export function family(parent: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return [parent, ...all.map(Number).filter((pid) => fieldsOf(pid)[1] === String(parent))];
}

export function parentOf(pid: number): number {
  return Number(fieldsOf(pid)[1]);
}

const millisecondsPerTick = 10;

function ticksOf(pid: number): number {
  return fieldsOf(pid)
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks), 0);
}

/** What /proc says of a process, from its state on; nothing once it is gone. */
function fieldsOf(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return []; // it ended
  }
}
