import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { connect, type Connection } from '../src/database/connect.ts';
import { MigrationRefused, migrate, readMigrations } from '../src/database/migrate.ts';
import { emptyDatabase } from './harness/on-postgresql.ts';
import { withPlatform } from './harness.ts';

const engine = process.env['ATTUNE_TEST_ENGINE'];
const postgresql = engine === 'pg15' || engine === 'pg18' ? engine : null;
const onPostgresql = { skip: postgresql === null && 'several processes on one database need PostgreSQL' };

const names = async (): Promise<string[]> => (await readMigrations()).map(({ name }) => name);

test('migrating again runs nothing', async () => {
  await using platform = await withPlatform();

  assert.deepEqual(await migrate(platform.owner), []);
});

test('a migration that was edited after it landed is refused by name', async () => {
  await using platform = await withPlatform();
  const [first = ''] = await names();
  await platform.owner.session((session) =>
    session.query(`update schema_migration set checksum = 'other' where name = $1`, [first]),
  );

  await assert.rejects(
    migrate(platform.owner),
    (error) => error instanceof MigrationRefused && error.message.includes(first),
  );
});

test('migrations are numbered without a gap and each says what it is for', async () => {
  const migrations = await readMigrations();

  assert.deepEqual(
    migrations.map(({ name }) => Number(name.slice(0, 4))),
    migrations.map((_, index) => index + 1),
  );
  assert.ok(migrations.every(({ sql }) => sql.startsWith('-- ')));
});

test('a directory keeps what was migrated', async () => {
  const home = await mkdtemp(join(tmpdir(), 'attune-data-'));
  const config = { databaseUrl: null, dataDirectory: join(home, 'data') };

  const first = await connect(config);
  const ran = await migrate(first);
  await first.close();
  const second = await connect(config);
  const again = await migrate(second);
  await second.close();

  assert.deepEqual(ran, await names());
  assert.deepEqual(again, []);
  await rm(home, { recursive: true });
});

test('of several processes that start together one migrates and the others wait for it', onPostgresql, async () => {
  const { url, drop } = await emptyDatabase(postgresql ?? 'pg18');
  const connections = await Promise.all(
    Array.from({ length: 6 }, () => connect({ databaseUrl: url, dataDirectory: null })),
  );

  const ran = await Promise.all(connections.map((connection: Connection) => migrate(connection)));

  assert.deepEqual(ran.flat(), await names());
  await Promise.all(connections.map((connection) => connection.close()));
  await drop();
});

test('a login that owns nothing starts on a migrated database and changes nothing', onPostgresql, async () => {
  await using platform = await withPlatform();

  assert.deepEqual(await migrate(platform.connection), []);
});

test('a login that owns nothing is told who has to migrate', onPostgresql, async () => {
  await using platform = await withPlatform();
  await platform.owner.session((session) =>
    session.query(`delete from schema_migration where name = (select max(name) from schema_migration)`),
  );

  await assert.rejects(migrate(platform.connection), /Run "attune migrate" with the owner's DATABASE_URL/);
});
