import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readConfig, type Config } from '../src/config.ts';
import { connect } from '../src/database/connect.ts';
import { createLog } from '../src/http/log.ts';
import { startServer } from '../src/server.ts';
import { limits } from '../src/modules/trust/limits.ts';
import { emptyDatabase } from './harness/on-postgresql.ts';
import { freePort } from './harness/served.ts';

const engine = process.env['ATTUNE_TEST_ENGINE'];
const postgresql = engine === 'pg15' || engine === 'pg18' ? engine : null;
const skip = postgresql === null && 'several processes on one database need PostgreSQL';

let database: Awaited<ReturnType<typeof emptyDatabase>> | undefined;
before(async () => {
  if (postgresql !== null) database = await emptyDatabase(postgresql);
});
after(() => database?.drop());

const config = (): Config => ({ ...readConfig({ PORT: '0' }, 'demo'), databaseUrl: database?.url ?? null });

test(
  'of several demos that start together on one empty database, one fills it and all of them serve it',
  { skip },
  async (t) => {
    const servers = await Promise.all([1, 2, 3].map(() => startServer(config(), createLog('silent'))));
    t.after(() => Promise.all(servers.map((server) => server.stop())));
    const connection = await connect(config());
    t.after(() => connection.close());

    const counts = await connection.session((session) =>
      session.query<{ practices: number; therapists: number; keys: number }>(
        `select (select count(*) from practice) as practices, (select count(*) from therapist) as therapists,
              (select count(*) from api_key) as keys`,
      ),
    );
    assert.deepEqual(counts, [{ practices: 5, therapists: 303, keys: 10 }]);
    assert.ok(
      servers.every(({ practices }) => practices.some(({ publishableKey }) => publishableKey === 'pk_demo_kiez')),
    );
  },
);

/** Two nodes behind one balancer, and a way to ask either. */
const twoNodes = async (): Promise<readonly [Node, Node]> => [await startNode(), await startNode()];

interface Node {
  readonly ask: (path: string, body?: string) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

const startNode = async (): Promise<Node> => {
  const port = await freePort();
  const server = await startServer({ ...config(), port }, createLog('silent'));
  const ask = (path: string, body?: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
  return { ask, stop: () => server.stop() };
};

test('an address that spent its calls on two nodes together is refused by both', { skip }, async (t) => {
  const nodes = await twoNodes();
  t.after(() => Promise.all(nodes.map(({ stop }) => stop())));
  const [one, other] = nodes;
  const hold = ({ ask }: Node): Promise<Response> => ask('/v1/holds?key=pk_demo_kiez', '{}');

  await Promise.all(Array.from({ length: limits.holds.calls }, (_, n) => hold(n % 2 === 0 ? one : other)));
  const refused = [await hold(one), await hold(other)];

  assert.deepEqual(
    refused.map(({ status }) => status),
    [429, 429],
  );
  assert.ok(refused.every(({ headers }) => /^"holds";r=0;t=\d+$/.test(headers.get('ratelimit') ?? '')));
  assert.ok(refused.every(({ headers }) => headers.get('ratelimit-policy') === '"holds";q=60;w=600'));
  assert.ok(refused.every(({ headers }) => Number(headers.get('retry-after')) > 0));
});

test('a list that was begun on one node is read on at the next', { skip }, async (t) => {
  const nodes = await twoNodes();
  t.after(() => Promise.all(nodes.map(({ stop }) => stop())));
  const [one, other] = nodes;

  const first = await one.ask('/v1/therapists?key=pk_demo_kiez&limit=2');
  const next = /^<([^>]+)>/.exec(first.headers.get('link') ?? '')?.[1] ?? '';

  assert.equal((await other.ask(next)).status, 200);
});
