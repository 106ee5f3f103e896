import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Gives the processes that carry this mark in ATTUNE_RUN a while to end, ends those that do not, and names them.
 * Reads /proc; where there is none, it finds none.
 */
export async function endProcesses(mark: string, patience: number): Promise<string[]> {
  const deadline = performance.now() + patience;
  while (marked(mark).length > 0 && performance.now() < deadline) await pause(100);
  const left = marked(mark);
  for (const { pid } of left) end(pid);
  return left.map(({ pid, command }) => `${pid} ${command}`);
}

function marked(mark: string): { pid: number; command: string }[] {
  return processes()
    .filter((pid) => pid !== process.pid && read(pid, 'environ').includes(`\0ATTUNE_RUN=${mark}`))
    .map((pid) => ({ pid, command: read(pid, 'cmdline').replaceAll('\0', ' ').trim() }))
    .filter(({ command }) => command !== ''); // a zombie has none, and is as good as gone
}

function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return []; // no Linux
  }
}

function read(pid: number, what: 'environ' | 'cmdline'): string {
  try {
    return `\0${readFileSync(`/proc/${pid}/${what}`, 'utf8')}`;
  } catch {
    return ''; // ended meanwhile, or another user's
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // ended meanwhile
  }
}
