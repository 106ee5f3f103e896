import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { openInOneMessage } from './first-message.ts';

const marked = '/* with the next */ select set_config($1, $2, true)';

test('begin and what goes with the next statement are sent in one message with it, and it is the next that is answered', async () => {
  const { query, asked } = listening();

  await query('begin', []);
  await query(marked, ['attune.subject', "it's"]);
  const answer = await query('select 1', []);
  await query('commit', []);

  assert.deepEqual(asked, [
    "begin;\n/* with the next */ select set_config('attune.subject', 'it''s', true);\nselect 1",
    'commit',
  ]);
  assert.deepEqual(answer, { rows: ['last'] });
});

test('a statement with parameters waits until begin, role and practice were answered', async () => {
  const { query, asked } = listening();

  await query('begin', []);
  await query(marked, ['a', 'b']);
  await query('select $1', ['c']);

  assert.deepEqual(asked, ["begin;\n/* with the next */ select set_config('a', 'b', true)", 'select $1']);
});

test('a statement with parameters is not asked at all when role and practice could not be set', async () => {
  const { query, asked } = listening((text) => text.startsWith('begin'));

  await query('begin', []);
  await query(marked, ['a', 'b']);

  await assert.rejects(query('select $1', ['c']), /lost: begin/);
  assert.equal(asked.length, 1);
});

test('of a transaction that asks nothing, nothing is sent, nor does it leave anything to the next', async () => {
  const { query, asked } = listening();

  await query('begin', []);
  await query(marked, ['a', 'b']);
  await query('commit', []);
  await query('select 1', []);

  assert.deepEqual(asked, ['select 1']);
});

test('why a transaction could not be begun is not hidden by a rollback that fails, too', async () => {
  const { query } = listening(() => true);

  await query('begin', []);

  await assert.rejects(query('select 1', []), /lost: begin/);
  await assert.rejects(query('rollback', []), /lost: begin/);
  await assert.rejects(query('rollback', []), /lost: rollback/);
});

test('outside the beginning of a transaction every statement is asked as it is', async () => {
  const { query, asked } = listening();

  await query(marked, ['a', 'b']);
  await query({ text: 'begin' });

  assert.deepEqual(asked, [marked, { text: 'begin' }]);
});

function listening(fails: (text: string) => boolean = () => false) {
  const asked: unknown[] = [];
  const client = {
    escapeLiteral: (text: string) => pg.escapeLiteral(text),
    query: (text: unknown) => {
      asked.push(text);
      return fails(String(text))
        ? Promise.reject(new Error(`lost: ${String(text)}`))
        : Promise.resolve([{ rows: [] }, { rows: ['last'] }]);
    },
  } as unknown as pg.PoolClient;
  openInOneMessage(client);
  return { query: client.query as unknown as (...question: unknown[]) => Promise<unknown>, asked };
}
