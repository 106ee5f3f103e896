import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import type pg from 'pg';
import { keepPlan, keepPlans } from './kept-plans.ts';

const database = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
const marked = sql`${keepPlan} select ${1}::integer`.compile(database).sql;

test('a statement that is marked is prepared under a name of its own, again and again the same', () => {
  const { client, asked } = listeningClient();

  void client.query(marked, [1]);
  void client.query(marked, [2]);
  void client.query(`${marked} where true`, [1]);

  const [first, second, other] = asked as [Named, Named, Named][];
  assert.deepEqual([first?.[0].text, first?.[0].values, second?.[0].values], [marked, [1], [2]]);
  assert.equal(first?.[0].name, second?.[0].name);
  assert.notEqual(first?.[0].name, other?.[0].name);
});

test('every other statement is asked as it is', () => {
  const { client, asked } = listeningClient();

  void client.query('select $1', [1]);
  void client.query({ text: marked });

  assert.deepEqual(asked, [['select $1', [1]], [{ text: marked }]]);
});

type Named = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

function listeningClient() {
  const asked: unknown[][] = [];
  const client = { query: (...question: unknown[]) => void asked.push(question) } as unknown as pg.PoolClient;
  keepPlans(client);
  return { client, asked };
}
