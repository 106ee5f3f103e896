import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { sql } from 'kysely';
import type { Actor } from '../../src/database/caller.ts';
import { transaction } from '../../src/database/transaction.ts';
import { noteFigure } from '../harness/figures.ts';
import { withPlatform, type TestPlatform, type TestPractice } from '../harness.ts';
import { asksOfNobody, definerCalls, invented, knownOf, type DefinerCall, type Known } from './definer-calls.ts';
import { createPersona } from './personas.ts';

let platform: TestPlatform;
/** How many functions keep to the practice. */
let silent = 0;
let own: TestPractice;
let other: TestPractice;
let known: Known;
let callable: readonly { readonly name: string; readonly roles: readonly Role[] }[];

const roles = ['visitor', 'link', 'practice', 'worker'] as const;
type Role = (typeof roles)[number];

before(async () => {
  platform = await withPlatform();
  await platform.clock.set('2026-03-02T12:00:00Z');
  [own, other] = [await platform.practice(), await platform.practice()];
  known = await knownOf(platform, await createPersona(platform, own, 1));
  callable = await callableDefiners();
});
after(async () => {
  await platform.close();
  noteFigure('functions that look past policies, asked from another practice', `${silent} that tell and do nothing`);
});

test('every function that looks past policies, and that somebody may call, is tried', () => {
  const tried = [...Object.keys(definerCalls), ...asksOfNobody].sort();

  assert.deepEqual(tried, callable.map(({ name }) => name).sort());
});

for (const [name, call] of Object.entries(definerCalls)) {
  suite(name, () => {
    test('tells another practice what it tells of things that nobody has, and changes nothing', async () => {
      const unlike: unknown[] = [];
      const before = await everyRowOf(own);
      for (const role of rolesOf(name)) {
        const asked = await ask(name, call, role, other, known);
        const imagined = await ask(name, call, role, other, invented());
        if (asked.told !== imagined.told) unlike.push({ role, asked: asked.told, imagined: imagined.told });
      }

      assert.deepEqual(unlike, []);
      assert.deepEqual(await everyRowOf(own), before);
      silent += 1;
    });

    test('and does tell, or do, something to whom it is for', async () => {
      const told: string[] = [];
      for (const role of rolesOf(name)) {
        const asked = await ask(name, call, role, own, known, 'undone');
        const imagined = await ask(name, call, role, own, invented(), 'undone');
        if (asked.told !== imagined.told || asked.wrote !== imagined.wrote) told.push(role);
      }

      assert.ok(told.length > 0);
    });
  });
}

interface Answer {
  readonly told: string;
  readonly wrote: boolean;
}

async function ask(
  name: string,
  call: DefinerCall,
  role: Role,
  practice: TestPractice,
  about: Known,
  ends: 'committed' | 'undone' = 'committed',
): Promise<Answer> {
  const answers: Answer[] = [];
  const asking = transaction(platform.connection.db, actorOf(role, practice, call, about), async (tx) => {
    if (role === 'visitor') await sql`select set_config('attune.subject', ${about.subject}, true)`.execute(tx);
    const { rows } = await sql
      .raw<{ told: string }>(
        `select coalesce(jsonb_agg(to_jsonb(r)), '[]')::text as told from ${name}(${call.given(about)}) as r`,
      )
      .execute(tx);
    const wrote = await sql<{ wrote: boolean }>`select pg_current_xact_id_if_assigned() is not null as wrote`.execute(
      tx,
    );
    answers.push({ told: named(rows[0]?.told ?? '', about), wrote: wrote.rows[0]?.wrote ?? false });
    if (ends === 'undone') throw new Error('undone');
  });
  const refusal = await asking.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const [answer] = answers;
  if (answer && (refusal === null || refusal === 'undone')) return answer;
  return { told: `refused: ${named(refusal ?? '', about)}`, wrote: false };
}

function actorOf(
  role: Role,
  { id: practiceId, secretKeyId: keyId }: TestPractice,
  call: DefinerCall,
  about: Known,
): Actor {
  const link = call.link?.(about) ?? { purpose: 'manage_booking', resource: about.bookingId };
  const actors: Readonly<Record<Role, Actor>> = {
    visitor: { kind: 'visitor', practiceId, keyId },
    link: { kind: 'link', practiceId, ...link },
    practice: { kind: 'practice', practiceId, keyId },
    worker: { kind: 'worker', practiceId },
  };
  return actors[role];
}

/** What was asked about by its name, and everything else that is never the same twice by none. */
function named(text: string, about: Known): string {
  const byName = Object.entries(about).reduce((changed, [name, value]) => changed.replaceAll(value, `<${name}>`), text);
  return byName.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<another>');
}

const rolesOf = (name: string): readonly Role[] => callable.find((each) => each.name === name)?.roles ?? [];

function callableDefiners(): Promise<typeof callable> {
  return platform.owner.session((session) =>
    session.query<{ name: string; roles: Role[] }>(
      `select p.proname as name, array_agg(substr(r.rolname, 8)) as roles from pg_proc p, pg_roles r
        where p.pronamespace = 'public'::regnamespace and p.prosecdef and r.rolname = any($1)
          and has_function_privilege(r.oid, p.oid, 'execute')
        group by p.oid`,
      [roles.map((role) => `attune_${role}`)],
    ),
  );
}

/** A digest for each table, of all that a practice has in it. */
function everyRowOf({ id }: TestPractice): Promise<unknown> {
  return platform.owner.session(async (session) => {
    const tables = await session.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
    );
    const digests = tables.map(
      ({ name }) =>
        `select '${name}' as name, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as digest from ${name} t where practice_id = $1`,
    );
    return session.query(digests.join(' union all '), [id]);
  });
}
