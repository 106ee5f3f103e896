import { sql } from 'kysely';
import { transaction } from '../../src/database/transaction.ts';
import type { TestPlatform } from '../harness.ts';
import { attemptAll, attemptAsOwner, type Outcome } from './attempt.ts';
import {
  actorOf,
  commands,
  databaseCallers,
  may,
  rightsIn,
  type Command,
  type DatabaseCaller,
  type Reach,
  type Standing,
} from './database-callers.ts';
import type { Persona } from './personas.ts';
import { rows, type Made, type Other } from './rows.ts';
import { tableOf, viewRights, type TableState } from './matrix.ts';
import { insertRows, removeRows, statementsOn } from './write-rows.ts';

/** One cell of the matrix, and what happened. */
export interface Cell {
  readonly caller: DatabaseCaller;
  readonly command: Command;
  readonly reach: Reach;
  readonly happened: Outcome;
  /** Who may do exactly this with the same row, and what happened then: a refusal proves nothing where nobody can. */
  readonly control: { readonly who: string; readonly happened: Outcome };
}

/** Of one practice, another of the same, and of another practice. */
export interface Personas {
  readonly own: Persona;
  readonly other: Persona;
  readonly elsewhere: Persona;
}

const callers = Object.keys(databaseCallers) as DatabaseCaller[];

/** Tries every cell of one line of the matrix. What is tried is taken back, and what was arranged for it. */
export async function tryCells(platform: TestPlatform, state: TableState, personas: Personas): Promise<Cell[]> {
  const line = await lineOf(platform, state, personas);
  const [inserts, others] = [line.trials.filter(isInsert), line.trials.filter((trial) => !isInsert(trial))];
  await insertRows(platform, line.before);
  const inserted = await tryAll(platform, line, inserts);
  await insertRows(platform, line.written);
  const reached = await tryAll(platform, line, others);
  await removeRows(platform, [...line.before, ...line.written]);
  return [...inserted, ...reached];
}

/** A statement, and whose row it is about. */
interface Trial {
  readonly reach: Reach;
  readonly command: Command;
  readonly statement: string;
}

interface Line {
  readonly state: TableState;
  readonly before: readonly Other[];
  readonly written: readonly Other[];
  readonly standings: Readonly<Record<Side, Standing>>;
  readonly trials: readonly Trial[];
}

/** In which practice somebody is. */
type Side = 'own' | 'elsewhere';

const isInsert = ({ command }: Trial): boolean => command === 'i';

async function lineOf({ owner }: TestPlatform, state: TableState, personas: Personas): Promise<Line> {
  const make = rows[state];
  const made = { own: make(personas.own), other: make(personas.other), elsewhere: make(personas.elsewhere) };
  const standings = {
    own: standingOf(made.own, personas.own),
    elsewhere: standingOf(made.elsewhere, personas.elsewhere),
  };
  const trials = await owner.session(async (session) => {
    const all: Trial[] = [];
    for (const reach of reachesOf(made)) {
      const there = standings[reach === 'elsewhere' ? 'own' : 'elsewhere'].practiceId;
      const { row } = made[reach];
      const statements = await statementsOn(session, { table: tableOf(state), row }, there);
      all.push(...commandsOn(state, made.own).map((command) => ({ reach, command, statement: statements[command] })));
    }
    return all;
  });
  const every = Object.values(made);
  return {
    ...{ state, standings, trials },
    before: every.flatMap(({ before = [] }) => before),
    written: every.flatMap(({ row, after = [], isStanding }) =>
      isStanding ? [] : [{ table: tableOf(state), row }, ...after],
    ),
  };
}

const standingOf = ({ row, linked }: Made, { practiceId, subject, bookingId }: Persona): Standing => ({
  practiceId: String(row['practice_id'] ?? practiceId),
  subject,
  linked: linked ?? bookingId,
});

/** Of a practice there is no other in the same one, and what is no practice's is there once. */
function reachesOf({ own, other }: Readonly<Record<Reach, Made>>): Reach[] {
  if (own.row['practice_id'] === undefined) return ['own'];
  return own.row['practice_id'] === other.row['practice_id'] ? ['own', 'other', 'elsewhere'] : ['own', 'elsewhere'];
}

function commandsOn(state: TableState, { row }: Made): Command[] {
  if (state in viewRights) return ['s'];
  return (Object.keys(commands) as Command[]).filter((command) => command !== 'm' || row['practice_id'] !== undefined);
}

async function tryAll(platform: TestPlatform, line: Line, trials: readonly Trial[]): Promise<Cell[]> {
  const happened = new Map<DatabaseCaller, Outcome[]>();
  for (const caller of callers) happened.set(caller, await tryAs(platform, line, caller, 'own', trials));
  const controls = await tryControls(platform, line, trials);
  return trials.flatMap(({ reach, command }, at) =>
    callers.map((caller) => ({
      ...{ caller, command, reach },
      happened: happened.get(caller)?.[at] ?? 'stopped by nothing',
      control: controls[at] ?? { who: 'nobody', happened: 'may not' as const },
    })),
  );
}

/** Whoever is where the row is, and may; where the matrix lets nobody, the owner of the tables, past every policy. */
async function tryControls(platform: TestPlatform, line: Line, trials: readonly Trial[]): Promise<Cell['control'][]> {
  const controls = new Map<Trial, Cell['control']>();
  const of = rightsIn(line.state);
  const chosen = trials.map((trial) => {
    const seen = trial.reach === 'other' ? 'other' : 'own';
    return { trial, who: insiders.find((caller) => may(of, caller, seen, trial.command)) ?? ('owner' as const) };
  });
  for (const who of new Set(chosen.map((each) => each.who))) {
    for (const side of ['own', 'elsewhere'] as const) {
      const theirs = chosen.filter((each) => each.who === who && sideOf(each.trial) === side).map(({ trial }) => trial);
      const outcomes = await tryAs(platform, line, who, side, theirs);
      const name = who === 'owner' ? 'the owner of the table' : databaseCallers[who];
      theirs.forEach((trial, at) => controls.set(trial, { who: name, happened: outcomes[at] ?? 'may not' }));
    }
  }
  return trials.map((trial) => controls.get(trial) ?? { who: 'nobody', happened: 'may not' });
}

const insiders = callers.filter((caller) => caller !== 'everywhere');

const sideOf = ({ reach }: Trial): Side => (reach === 'elsewhere' ? 'elsewhere' : 'own');

function tryAs(
  { connection, owner }: TestPlatform,
  line: Line,
  who: DatabaseCaller | 'owner',
  side: Side,
  trials: readonly Trial[],
): Promise<Outcome[]> {
  const statements = trials.map(({ statement }) => statement);
  if (who === 'owner') return attemptAsOwner(owner, statements);
  const { actor, subject } = actorOf(who, rightsIn(line.state), line.standings[side]);
  return transaction(connection.db, actor, async (tx) => {
    if (subject !== undefined) await sql`select set_config('attune.subject', ${subject}, true)`.execute(tx);
    return attemptAll(tx, statements);
  });
}
