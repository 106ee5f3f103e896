import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test, type TestContext } from 'node:test';
import { lockDirectory } from './directory-lock.ts';

const homes: string[] = [];
let directory: string;

beforeEach(() => {
  homes.push(mkdtempSync(join(tmpdir(), 'attune-lock-')));
  directory = join(homes.at(-1) ?? '', 'data');
});
after(() => homes.forEach((home) => rmSync(home, { recursive: true })));

const lockModule = new URL('./directory-lock.ts', import.meta.url).href;

const program = (then: string, path = directory): string[] => [
  '--input-type=module',
  '--eval',
  `import { lockDirectory } from ${JSON.stringify(lockModule)}; lockDirectory(${JSON.stringify(path)}); ${then}`,
];

const holder = async (t: TestContext): Promise<ChildProcess> => {
  const child = spawn(process.execPath, program(`process.stdout.write('held'); setInterval(() => {}, 1e6);`), {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  t.after(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
};

test('a second process is refused and told which one is in the way', async (t) => {
  const first = await holder(t);

  const second = spawnSync(process.execPath, program(''), { encoding: 'utf8' });

  assert.equal(second.status, 1);
  assert.match(second.stderr, new RegExp(`in use by the process with id ${String(first.pid)}`));
});

test('so is one that comes by another name of the directory', async (t) => {
  mkdirSync(directory);
  symlinkSync(directory, `${directory}-link`);
  await holder(t);

  const second = spawnSync(process.execPath, program('', `${directory}-link/`), { encoding: 'utf8' });

  assert.equal(second.status, 1);
  assert.match(second.stderr, /in use by the process/);
});

test('the lock of a process that was killed is taken over', async (t) => {
  const first = await holder(t);
  first.kill('SIGKILL');
  await once(first, 'exit');

  const release = lockDirectory(directory);

  assert.equal(Number.parseInt(readFileSync(`${directory}.lock`, 'utf8'), 10), process.pid);
  release();
});

test('a lock left by an earlier process of the same id is taken over', () => {
  writeFileSync(`${directory}.lock`, `${String(process.pid)} 1\n`);

  lockDirectory(directory)();

  assert.ok(!existsSync(`${directory}.lock`));
});

test('a directory is not opened twice by one process either', () => {
  const release = lockDirectory(directory);

  assert.throws(() => lockDirectory(directory), /in use by the process/);
  release();
});

test('of several processes that find a dead lock at once, one gets it', async (t) => {
  const gone = spawnSync(process.execPath, ['--eval', '']).pid;
  writeFileSync(`${directory}.lock`, `${String(gone)}\n`);

  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, program(`process.stdout.write('held'); process.stdin.resume();`), {
      stdio: ['pipe', 'pipe', 'ignore'],
    }),
  );
  t.after(() => children.forEach((child) => child.kill('SIGKILL')));
  const outcomes = await Promise.all(
    children.map((child) => Promise.race([once(child.stdout, 'data'), once(child, 'exit')])),
  );

  assert.equal(outcomes.filter(([outcome]) => String(outcome) === 'held').length, 1);
});

test('a lock is given back when it is released, and when its process ends', () => {
  const release = lockDirectory(directory);
  release();
  assert.ok(!existsSync(`${directory}.lock`));

  spawnSync(process.execPath, program(''));
  assert.ok(!existsSync(`${directory}.lock`));
});
