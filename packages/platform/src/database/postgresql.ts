import pg from 'pg';

const oid = { int8: 20, date: 1082, interval: 1186 } as const;

/** A pool whose rows look like PGlite's: counts are numbers, dates and intervals are text, times are `Date`. */
export const openPool = (connectionString: string): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    max: 16,
    application_name: 'attune',
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    types: { getTypeParser: parserOf },
  });
  // an idle connection that the server closes is replaced at the next query; without a listener it would end the process
  pool.on('error', () => undefined);
  return pool;
};

const parserOf = ((type: number, format?: 'text' | 'binary') => {
  if (type === oid.int8) return Number;
  if (type === oid.date || type === oid.interval) return String;
  return format === 'binary' ? pg.types.getTypeParser(type, format) : pg.types.getTypeParser(type, 'text');
}) as typeof pg.types.getTypeParser;
