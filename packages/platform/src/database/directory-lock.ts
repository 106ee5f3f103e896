import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

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
  const lock = lockOf(directory);
  mkdirSync(dirname(lock), { recursive: true });
  if (!created(lock)) takeOver(lock, directory);
  const release = (): void => {
    process.off('exit', release);
    if (sameHolder(holderOf(lock), self())) rmSync(lock, { force: true });
  };
  process.on('exit', release);
  return release;
};

/**
 * Refuses at once when another process has the directory, without taking it: what a start asks before anything is loaded.
 * @throws {DirectoryInUse}
 */
export const refuseIfInUse = (directory: string): void => {
  const holder = holderOf(lockOf(directory));
  if (holder && isAlive(holder)) throw new DirectoryInUse(directory, holder.pid);
};

/** Who holds a lock: process ids come round again, in a container at every start, so its start is kept beside it. */
interface Holder {
  readonly pid: number;
  readonly startedAt: string;
}

const lockOf = (directory: string): string => `${placeOf(resolve(directory))}.lock`;

// the same for every name of a directory, whichever links lead to it, also before it is there
const placeOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    return join(placeOf(dirname(path)), basename(path));
  }
};

const self = (): Holder => ({ pid: process.pid, startedAt: startOf(process.pid) });

const written = ({ pid, startedAt }: Holder): string => `${String(pid)} ${startedAt}\n`;

const created = (lock: string): boolean => {
  try {
    writeFileSync(lock, written(self()), { flag: 'wx' });
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
    const holder = holderOf(lock);
    if (!turn || (holder && isAlive(holder))) throw new DirectoryInUse(directory, holder?.pid ?? 0);
    const mine = `${lock}.${String(process.pid)}`;
    writeFileSync(mine, written(self()));
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

const holderOf = (lock: string): Holder | null => {
  const [pid = '', startedAt = ''] = (readIfThere(lock) ?? '').trim().split(' ');
  return Number(pid) > 0 ? { pid: Number(pid), startedAt } : null;
};

const isAlive = (holder: Holder): boolean =>
  exists(holder.pid) && sameHolder(holder, { pid: holder.pid, startedAt: startOf(holder.pid) });

const sameHolder = (one: Holder | null, other: Holder): boolean =>
  one?.pid === other.pid && one.startedAt === other.startedAt;

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM'); // alive, but somebody else's
  }
};

// in clock ticks since the machine started, where the system tells it; elsewhere the id alone has to do
const startOf = (pid: number): string =>
  readIfThere(`/proc/${String(pid)}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ')[19] ?? '';

const readIfThere = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return null;
    throw error;
  }
};

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
