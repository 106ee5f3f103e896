import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { readMigrations } from './database/migrate.ts';
import type { Database } from './database/schema.ts';
import { transaction } from './database/transaction.ts';
import { importFile } from './modules/practices/import/import-file.ts';
import { uuid5 } from './modules/practices/import/ids.ts';
import { storeKey } from './modules/practices/keys.ts';

/** A practice of the demo, with the keys that everybody knows. */
export interface DemoPractice {
  readonly id: string;
  readonly slug: string;
  readonly publishableKey: string;
  readonly secretKey: string;
}

/** The demo does not open a database in which somebody works. */
export class NotADemo extends Error {
  override readonly name = 'NotADemo';

  constructor(slug: string) {
    super(
      `This database holds the practice "${slug}", which is no demo. The demo's keys are known to everybody: use another database.`,
    );
  }
}

const folder = new URL('../../../examples/practices/', import.meta.url);

const origins = ['http://localhost:*', 'http://127.0.0.1:*', 'http://[::1]:*'];

/**
 * Loads every practice of `examples/practices` and gives it its demo keys. Doing it again changes nothing, and takes no time
 * while its file and the tables are what they were. Several processes may do it at once.
 * @throws {NotADemo}
 */
export const loadDemo = async (db: Kysely<Database>): Promise<DemoPractice[]> => {
  await refuseOthers(db);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const tables = (await readMigrations()).map(({ checksum }) => checksum).join();
  const practices: DemoPractice[] = [];
  for (const file of files) {
    const text = await readFile(new URL(file, folder), 'utf8');
    const digest = createHash('sha256').update(tables).update(text).digest('hex');
    const practiceId = (await loadedFrom(db, digest)) ?? (await importFile(db, text, { isDemo: true })).practiceId;
    practices.push(await giveKeys(db, practiceId, digest));
  }
  return practices;
};

const refuseOthers = async (db: Kysely<Database>): Promise<void> => {
  const other = await transaction(db, { kind: 'worker', practiceId: null }, (tx) =>
    tx.selectFrom('practice').select('slug').where('is_demo', '=', false).limit(1).executeTakeFirst(),
  );
  if (other) throw new NotADemo(other.slug);
};

const loadedFrom = async (db: Kysely<Database>, digest: string): Promise<string | undefined> => {
  const practice = await transaction(db, { kind: 'worker', practiceId: null }, (tx) =>
    tx.selectFrom('practice').select('practice_id').where('demo_file', '=', digest).executeTakeFirst(),
  );
  return practice?.practice_id;
};

const giveKeys = async (db: Kysely<Database>, practiceId: string, digest: string): Promise<DemoPractice> =>
  transaction(db, { kind: 'practice', practiceId, keyId: practiceId }, async (tx) => {
    const { slug } = await tx
      .updateTable('practice')
      .set({ demo_file: digest })
      .where('practice_id', '=', practiceId)
      .returning('slug')
      .executeTakeFirstOrThrow();
    const [publishableKey, secretKey] = [`pk_demo_${slug}`, `sk_demo_${slug}`];
    const key = { practiceId, name: 'demo' };
    await storeKey(tx, uuid5(practiceId, publishableKey), publishableKey, { ...key, kind: 'publishable', origins });
    await storeKey(tx, uuid5(practiceId, secretKey), secretKey, { ...key, kind: 'secret', origins: [] });
    return { id: practiceId, slug, publishableKey, secretKey };
  });
