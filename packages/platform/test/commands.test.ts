import assert from 'node:assert/strict';
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const kiez = fileURLToPath(new URL('../../../examples/practices/kiez.json', import.meta.url));

let home: string;
before(() => {
  home = mkdtempSync(join(tmpdir(), 'attune-commands-'));
});
after(() => rmSync(home, { recursive: true, force: true }));

type Environment = Record<string, string>;

const environment = (extra: Environment): NodeJS.ProcessEnv => {
  const { PATH = '' } = process.env;
  return { PATH, ATTUNE_DATA: join(home, 'data'), ...extra };
};

const nodeArgs = (args: readonly string[]): string[] => ['--conditions=@attune/source', cli, ...args];

const attune = (args: readonly string[], extra: Environment = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, nodeArgs(args), { encoding: 'utf8', env: environment(extra), timeout: 60_000 });

const freePort = async (): Promise<string> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return String(port);
};

/** A platform in a process of its own, once it says that it is ready. */
const running = async (t: TestContext, command: 'serve' | 'demo', extra: Environment = {}) => {
  const port = await freePort();
  const child = spawn(process.execPath, nodeArgs([command]), {
    env: environment({ PORT: port, ATTUNE_LOG: 'info', ...extra }),
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  t.after(() => child.kill('SIGKILL'));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += String(chunk);
      if (said.includes(command === 'demo' ? 'Ctrl+C' : '"event":"ready"')) resolve();
    });
    child.stderr.on('data', (chunk: Buffer) => (said += String(chunk)));
    child.once('exit', () => reject(new Error(said)));
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    child.kill(signal);
    const [code] = await exited;
    return code;
  };
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, said: () => said, stop };
};

test('a practice is imported once, and again changes nothing', () => {
  const first = attune(['import', kiez]);
  const second = attune(['import', kiez]);

  const [made, again] = [first, second].map(
    ({ stdout }) => JSON.parse(stdout) as { created: Record<string, number>; updated: object },
  );
  assert.equal(made?.created['therapist'], 240);
  assert.deepEqual([again?.created, again?.updated], [{}, {}]);
});

test('a bad file is refused with every fault, and its pointer', () => {
  const file = join(home, 'bad.json');
  writeFileSync(file, JSON.stringify({ practice: { slug: 'Bad Slug' }, services: 1 }));

  const { status, stderr } = attune(['import', file]);

  assert.equal(status, 1);
  assert.match(stderr, /\/practice\/slug/);
  assert.match(stderr, /\/services/);
});

test('what was typed wrongly is said in a sentence, and without a trace through the code', () => {
  const missing = attune(['import', join(home, 'missing.json')]);
  const noKey = attune(['keys', 'revoke', '--practice', 'kiez', '--id', 'mine']);
  const noServer = attune(['doctor'], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });

  assert.match(missing.stderr, /missing\.json.* cannot be read: .*no such file/);
  assert.match(noKey.stderr, /no such key/);
  assert.match(noServer.stderr, /DATABASE_URL cannot be opened: .*ECONNREFUSED/);
  assert.deepEqual(
    [missing, noKey, noServer].filter(({ status, stderr }) => status !== 1 || /^ +at /m.test(stderr)),
    [],
  );
});

test('who asks for help gets it, and no failure', () => {
  const { status, stdout } = attune(['--help']);

  assert.equal(status, 0);
  assert.match(stdout, /attune doctor/);
});

test('a key is shown when it is made and never again; revoked, it is listed as such', () => {
  const made = attune([
    'keys',
    'create',
    '--practice',
    'kiez',
    '--kind',
    'publishable',
    '--origin',
    'https://partner.example',
    '--name',
    'site',
  ]);
  const [key = '', , about = ''] = made.stdout.split('\n');
  const id = /--id (\S+)/.exec(about)?.[1] ?? '';
  const listed = attune(['keys', 'list', '--practice', 'kiez']);
  const revoked = attune(['keys', 'revoke', '--practice', 'kiez', '--id', id]);
  const after = attune(['keys', 'list', '--practice', 'kiez']);

  assert.match(key, /^pk_live_[\w-]{43}$/);
  assert.ok(!listed.stdout.includes(key));
  assert.match(listed.stdout, /publishable\tpk_live_[\w-]{4}…\tsite\thttps:\/\/partner\.example\tactive/);
  assert.equal(revoked.status, 0);
  assert.match(after.stdout, /revoked/);
});

test('a key is paused and resumed by what it begins with, as it stands in the page', () => {
  const keys = (...words: string[]) => attune(['keys', ...words, '--practice', 'kiez']);
  const [key = ''] = keys('create', '--kind', 'publishable', '--name', 'partner').stdout.split('\n');
  const state = () =>
    keys('list')
      .stdout.split('\n')
      .find((line) => line.includes(key.slice(0, 12)))
      ?.split('\t')
      .at(-1);

  const paused = keys('pause', key.slice(0, 12));
  assert.match(paused.stdout, /is paused/);
  assert.equal(state(), 'paused');

  assert.match(keys('resume', key).stdout, /works again/);
  assert.equal(state(), 'active');
  assert.match(keys('pause', 'pk_live_nobody').stderr, /no such key/);
});

test('a key for an origin that is none, or for a practice that is none, is refused', () => {
  const create = ['keys', 'create', '--kind', 'publishable', '--practice'];

  assert.match(attune([...create, 'kiez', '--origin', 'https://partner.example/']).stderr, /exact origin/);
  assert.match(attune([...create, 'kiez', '--origin', '*']).stderr, /exact origin/);
  assert.match(attune([...create, 'nobody']).stderr, /no practice "nobody"/);
  assert.match(
    attune(['keys', 'create', '--kind', 'secret', '--practice', 'kiez', '--origin', 'https://partner.example']).stderr,
    /no --origin/,
  );
});

test('serve knows neither the addresses nor the keys of the demo, whatever the environment says', async (t) => {
  const server = await running(t, 'serve', { ATTUNE_RATE_LIMIT: 'off' });

  const outbox = await fetch(`${server.url}/dev/outbox`);
  const demoKey = await fetch(`${server.url}/v1/practice?key=pk_demo_kiez`);
  const health = await fetch(`${server.url}/healthz`);

  assert.equal(outbox.status, 404);
  assert.equal(demoKey.status, 401);
  assert.equal(health.status, 200);
  assert.equal(await server.stop(), 0);
});

test('a second process on the directory is refused within a second, naming the first', async (t) => {
  const server = await running(t, 'serve');
  const began = performance.now();

  const { status, stderr } = attune(['serve'], { PORT: '0' });

  assert.equal(status, 1);
  assert.match(stderr, new RegExp(`process with id ${String(server.pid)}`));
  assert.ok(performance.now() - began < 5_000); // a second on a machine that does nothing else
  await server.stop();
});

test('the demo refuses a database in which somebody works', () => {
  const { status, stderr } = attune(['demo'], { PORT: '0' });

  assert.equal(status, 1);
  assert.match(stderr, /holds the practice "kiez", which is no demo/);
});

test('the demo listens on this machine alone, says where everything is, and stops when asked', async (t) => {
  const server = await running(t, 'demo', { ATTUNE_DATA: '', HOST: '0.0.0.0' });

  const therapists = await fetch(`${server.url}/v1/therapists?key=pk_demo_kiez&limit=1`);
  const fromPage = await fetch(`${server.url}/v1/practice?key=pk_demo_kiez`, {
    headers: { origin: 'http://localhost:5173' },
  });
  const office = await fetch(`${server.url}/v1/practice`, { headers: { authorization: 'Bearer sk_demo_kiez' } });

  assert.equal(therapists.status, 200);
  assert.equal(fromPage.headers.get('access-control-allow-origin'), 'http://localhost:5173');
  assert.equal(office.status, 200);
  assert.match(server.said(), /\/dev\/outbox/);
  assert.match(server.said(), /pk_demo_kiez/);
  assert.equal(await server.stop('SIGINT'), 0);
});

test('doctor says what embedded PGlite does not promise', () => {
  const { stdout, status } = attune(['doctor']);

  assert.equal(status, 0);
  assert.match(stdout, /every migration has landed/);
  assert.match(stdout, /does not promise/);
});

test('a command that is none is answered with those there are', () => {
  const { status, stderr } = attune(['conquer']);

  assert.equal(status, 1);
  assert.match(stderr, /attune serve/);
});

test('a practice says how it is paid, and is paid into the account it names', () => {
  const before = attune(['payments', '--practice', 'kiez']);
  const after = attune(['payments', '--practice', 'kiez', '--account', 'acct_1Kiez']);
  const wrong = attune(['payments', '--practice', 'kiez', '--account', 'kiez']);

  assert.match(before.stdout, /^kiez is paid at the session\..* into the platform’s own account/);
  assert.match(after.stdout, /into acct_1Kiez/);
  assert.match(wrong.stderr, /^--account takes/);
});
