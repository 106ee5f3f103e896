import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another process has this data directory open. */
export class DirectoryInUse extends Error {
  constructor(directory: string, pid: number) {
    super(
      `The data directory ${directory} is in use by the process with id ${String(pid)}. ` +
        'Embedded PGlite takes one process at a time: stop that one, choose another ATTUNE_DATA, or use DATABASE_URL.',
    );
    this.name = 'DirectoryInUse';
  }
}

/**
 * Takes a data directory for this process and returns how to give it back. PGlite itself takes no lock: two processes
 * on one directory lose rows without an error. The lock of a process that is no longer alive is taken over.
 * @throws {DirectoryInUse}
 */
export const lockDirectory = (directory: string): (() => void) => {
  const lock = `${directory.replace(/\/+$/, '')}.lock`;
  mkdirSync(dirname(lock), { recursive: true });
  if (!created(lock)) takeOver(lock, directory);
  const release = (): void => {
    process.off('exit', release);
    if (owner(lock) === process.pid) rmSync(lock, { force: true });
  };
  process.on('exit', release);
  return release;
};

const created = (lock: string): boolean => {
  try {
    writeFileSync(lock, `${String(process.pid)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
};

// Only one of several newcomers may replace a dead process's lock, so they queue behind a directory of their own.
const takeOver = (lock: string, directory: string): void => {
  const queue = `${lock}.takeover`;
  const turn = takeTurn(queue);
  try {
    const pid = owner(lock);
    if (!turn || (pid !== null && pid !== process.pid && isAlive(pid))) throw new DirectoryInUse(directory, pid ?? 0);
    const mine = `${lock}.${String(process.pid)}`;
    writeFileSync(mine, `${String(process.pid)}\n`);
    renameSync(mine, lock);
  } finally {
    if (turn) rmSync(queue, { recursive: true, force: true });
  }
};

const takeTurn = (queue: string): boolean => {
  try {
    mkdirSync(queue);
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    return isForgotten(queue) && (rmSync(queue, { recursive: true, force: true }), takeTurn(queue));
  }
};

const isForgotten = (queue: string): boolean => {
  const info = statSync(queue, { throwIfNoEntry: false });
  return !info || Date.now() - info.mtimeMs > 5_000;
};

const owner = (lock: string): number | null => {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10) || null;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM'); // alive, but somebody else's
  }
};

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
