import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Connection, Session } from './connect.ts';

/** One file of `migrations/`. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The database cannot be brought to where this version needs it; the message says why and what to do. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

const folder = new URL('../../migrations/', import.meta.url);
const lockId = 7_102_114; // any number, but the same in every process

/**
 * Brings the database to the newest migration and returns the names of those it ran. Several processes may call it
 * at once: one works, the others wait for it. A role that may not create tables only checks that nothing is missing.
 * @throws {MigrationRefused}
 */
export const migrate = async (connection: Connection): Promise<string[]> => {
  const migrations = await readMigrations();
  return connection.session(async (session) =>
    (await mayMigrate(session)) ? runPending(session, migrations) : checkNothingPending(session, migrations),
  );
};

/** The migrations of this version, in order. */
export const readMigrations = async (): Promise<Migration[]> => {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[a-z_]+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
};

/** What has landed in this database, by name; needs the owner, or finds out no more than how far it is. */
export const landedMigrations = async (session: Session): Promise<Set<string>> => {
  const migrations = await readMigrations();
  const version = await landedVersion(session);
  return new Set(migrations.map(({ name }) => name).filter((name) => version !== null && name <= version));
};

const mayMigrate = async (session: Session): Promise<boolean> => {
  const [row] = await session.query<{ creates: boolean; bypasses: boolean }>(
    `select has_schema_privilege('public', 'create') as creates, (rolsuper or rolbypassrls) as bypasses
       from pg_roles where rolname = current_user`,
  );
  if (row?.creates === true && !row.bypasses) {
    throw new MigrationRefused(
      'The role that migrates must be a superuser or have BYPASSRLS: the few definer functions run as their owner.',
    );
  }
  return row?.creates === true;
};

const runPending = async (session: Session, migrations: Migration[]): Promise<string[]> => {
  await session.query('select pg_advisory_lock($1)', [lockId]);
  try {
    await session.script(bookkeeping);
    const landed = await session.query<{ name: string; checksum: string }>(
      'select name, checksum from schema_migration',
    );
    const pending = pendingOf(migrations, new Map(landed.map((row) => [row.name, row.checksum])));
    for (const migration of pending) await run(session, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await session.query('select pg_advisory_unlock($1)', [lockId]);
  }
};

const bookkeeping = `
  set client_min_messages = warning;
  create table if not exists schema_migration (
    name        text         not null,
    checksum    text         not null,
    landed_at   timestamptz  not null default clock_timestamp(),
    constraint schema_migration_pkey primary key (name)
  );
  alter table schema_migration enable row level security, force row level security;
  reset client_min_messages;`;

const pendingOf = (migrations: Migration[], landed: Map<string, string>): Migration[] => {
  const edited = migrations.find(({ name, checksum }) => landed.has(name) && landed.get(name) !== checksum);
  if (edited) {
    throw new MigrationRefused(
      `Migration ${edited.name} was edited after it landed in this database. Put it back and add a new one.`,
    );
  }
  return migrations.filter((migration) => !landed.has(migration.name));
};

const run = async (session: Session, { name, sql, checksum }: Migration): Promise<void> => {
  try {
    await session.script('begin');
    await session.script(sql);
    await session.query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum]);
    await session.script('commit');
  } catch (cause) {
    await session.script('rollback');
    throw new Error(`Migration ${name} failed; nothing of it was kept.`, { cause });
  }
};

const checkNothingPending = async (session: Session, migrations: Migration[]): Promise<string[]> => {
  const newest = migrations.at(-1)?.name ?? '';
  const landed = await landedVersion(session);
  if (landed === null || landed < newest) {
    throw new MigrationRefused(
      `The database is at ${landed ?? 'no migration'} and this version needs ${newest}. Run "attune migrate" with the owner's DATABASE_URL.`,
    );
  }
  return [];
};

// asked as a worker, since this login may have no right of its own
const landedVersion = async (session: Session): Promise<string | null> => {
  await session.script('begin');
  try {
    await session.script('set local role attune_worker');
    const [row] = await session.query<{ version: string | null }>('select schema_version() as version');
    return row?.version ?? null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  } finally {
    await session.script('rollback');
  }
};

// 22023 and 42704: no such role; 42883: no such function
const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['22023', '42704', '42883'].includes(String(error.code));
