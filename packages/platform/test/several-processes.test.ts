import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readConfig, type Config } from '../src/config.ts';
import { connect } from '../src/database/connect.ts';
import { createLog } from '../src/http/log.ts';
import { startServer } from '../src/server.ts';
import { emptyDatabase } from './harness/on-postgresql.ts';

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
