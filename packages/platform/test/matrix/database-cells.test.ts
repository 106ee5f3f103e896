import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { noteFigure } from '../harness/figures.ts';
import { withPlatform, type TestPlatform } from '../harness.ts';
import { prepareAttempts } from './attempt.ts';
import { tryCells, type Cell, type Personas } from './cells.ts';
import { grantedColumns, saidColumns } from './columns.ts';
import {
  commands,
  databaseCallers,
  may,
  reaches,
  rightsIn,
  type Command,
  type DatabaseCaller,
  type Reach,
} from './database-callers.ts';
import { createPersona } from './personas.ts';
import { tableOf, tableRights, viewRights, type TableState } from './matrix.ts';

let platform: TestPlatform;
let personas: Personas;

/** How many cells are as the matrix says, and how many of them refuse. */
const tried = { cells: 0, denials: 0 };

before(async () => {
  platform = await withPlatform();
  await prepareAttempts(platform.owner);
  await platform.clock.set('2026-03-02T12:00:00Z');
  const [own, elsewhere] = [await platform.practice(), await platform.practice()];
  personas = {
    own: await createPersona(platform, own, 1),
    other: await createPersona(platform, own, 2),
    elsewhere: await createPersona(platform, elsewhere, 3),
  };
});
after(async () => {
  await platform.close();
  noteFigure(
    'the matrix of table × caller × command × whose row, as a role that owns nothing',
    `${tried.cells} cells as it says, ${tried.denials} of them denials, each with its control`,
  );
});

const states = Object.keys({ ...tableRights, ...viewRights }) as TableState[];
const callers = Object.keys(databaseCallers) as DatabaseCaller[];

test('the tables and views of the matrix are those of the catalogue', async () => {
  const there = await platform.owner.session((session) =>
    session.query<{ name: string }>(
      `select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
    ),
  );

  assert.deepEqual([...new Set(states.map(tableOf))].sort(), there.map(({ name }) => name).sort());
});

test('whoever may read, insert or change some columns of a table may do so with no others', async () => {
  assert.deepEqual(await grantedColumns(platform.owner), await saidColumns(platform.owner));
});

const onPglite =
  platformIsPglite() && 'PGlite has one login, and it is the superuser: there a role is taken by set role alone';

test('the matrix is tried as a login that owns nothing and steps around no policy', { skip: onPglite }, async () => {
  const [login] = await platform.connection.session((session) =>
    session.query(
      `select r.rolsuper, r.rolbypassrls, r.rolinherit, count(c.oid)::integer as owned
         from pg_roles r left join pg_class c on c.relowner = r.oid
        where r.rolname = session_user group by 1, 2, 3`,
    ),
  );

  assert.deepEqual(login, { rolsuper: false, rolbypassrls: false, rolinherit: false, owned: 0 });
});

for (const state of states) {
  suite(state, () => {
    let cells: Cell[];
    before(async () => {
      cells = await tryCells(platform, state, personas);
    });

    for (const caller of callers) {
      for (const command of commandsOf(state)) {
        test(`${databaseCallers[caller]} may ${commands[command]} ${described(state, caller, command)}`, () => {
          const own = cells.filter((cell) => cell.caller === caller && cell.command === command);

          const refused = own.filter(({ reach }) => !may(rightsIn(state), caller, reach, command));
          const wrong = own.filter(({ reach, happened }) => happened !== said(state, caller, reach, command));
          const unproved = refused.filter(({ control }) => control.happened !== 'may');

          assert.ok(own.length > 0);
          assert.deepEqual({ wrong, unproved }, { wrong: [], unproved: [] });
          tried.cells += own.length;
          tried.denials += refused.length;
        });
      }
    }
  });
}

function said(state: TableState, caller: DatabaseCaller, reach: Reach, command: Command): 'may' | 'may not' {
  return may(rightsIn(state), caller, reach, command) ? 'may' : 'may not';
}

function described(state: TableState, caller: DatabaseCaller, command: Command): string {
  const those = Object.entries(reaches).filter(([reach]) => said(state, caller, reach as Reach, command) === 'may');
  return those.length === 0 ? 'none' : those.map(([, words]) => words).join(', ');
}

/** What belongs to no practice is not moved into one, and a view is read. */
function commandsOf(state: TableState): Command[] {
  if (state in viewRights) return ['s'];
  const isOfNobody = state === 'app_clock' || state === 'schema_migration';
  return (Object.keys(commands) as Command[]).filter((command) => !isOfNobody || command !== 'm');
}

function platformIsPglite(): boolean {
  return (process.env['ATTUNE_TEST_ENGINE'] ?? 'pglite') === 'pglite';
}
