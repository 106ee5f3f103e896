// Writes the database that journeys begin with: migrated, with the demo's practices in it, on the day of the stories.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { exampleNow } from '@attune/sdk/testing';
import { onPglite, type Connection } from '../../packages/platform/src/database/connect.ts';
import { migrate } from '../../packages/platform/src/database/migrate.ts';
import { openPglite } from '../../packages/platform/src/database/pglite.ts';
import { loadDemo } from '../../packages/platform/src/demo.ts';
import { fillOutbox } from '../../packages/platform/src/demo-outbox.ts';
import { sweepAvailability } from '../../packages/platform/src/jobs/sweep.ts';

const [file = ''] = process.argv.slice(2);
const filled = await dumpAfter(undefined, fill);
const packed = await dumpAfter(filled, pack);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, gzipSync(new Uint8Array(await packed.arrayBuffer()), { level: 9 }));

async function dumpAfter(snapshot: Blob | undefined, work: (connection: Connection) => Promise<void>): Promise<Blob> {
  const pglite = await openPglite(null, snapshot);
  const connection = onPglite(pglite);
  await work(connection);
  const dump = await pglite.dumpDataDir('none');
  await connection.close();
  return dump;
}

async function fill(connection: Connection): Promise<void> {
  await migrate(connection);
  await connection.session((session) => session.query('update app_clock set frozen_at = $1', [exampleNow]));
  const ids = (await loadDemo(connection.db)).map(({ id }) => id);
  await fillOutbox(connection.db, ids, 'platform.example');
  await sweepAvailability(connection.db);
  await connection.session(async (session) => {
    await session.query('update app_clock set frozen_at = null');
    await session.query('alter system set wal_recycle = off'); // heeded from the next start on
    await session.query('alter system set min_wal_size = 32');
  });
}

/** Leaves the log behind that led to the tables: what a page is to load shrinks to a fifth. */
async function pack(connection: Connection): Promise<void> {
  const statements = ['vacuum full', 'checkpoint', 'select pg_switch_wal()', 'checkpoint'];
  await connection.session(async (session) => {
    for (const statement of statements) await session.query(statement);
  });
}
