import pg from 'pg';
import { openInOneMessage } from './first-message.ts';
import { keepPlans } from './kept-plans.ts';

const oid = { int8: 20, date: 1082, interval: 1186 } as const;

/** A pool whose rows look like PGlite's: counts are numbers, dates and intervals are text, times are `Date`. */
export const openPool = (connectionString: string, differing: pg.PoolConfig = {}): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    max: 16,
    application_name: 'attune',
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    types: { getTypeParser: parserOf },
    ...differing,
  });
  // an idle connection that the server closes is replaced at the next query; without a listener it would end the process
  pool.on('error', () => undefined);
  // nor does one that is lost while somebody has it, between two statements: the next of them fails, and the pool lets go of it
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('connect', keepPlans);
  pool.on('connect', openInOneMessage);
  return pool;
};

type Parse = (text: string) => unknown;

const ownParsers: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [oid.int8, Number],
  [oid.date, String],
  [oid.interval, String],
]);

// pg types what it asks for as one of its own type ids, though any may come
const standard = pg.types.getTypeParser as (type: number, format?: string) => Parse;

const parserOf = ((type: number, format?: string) =>
  ownParsers.get(type) ?? standard(type, format)) as typeof pg.types.getTypeParser;
