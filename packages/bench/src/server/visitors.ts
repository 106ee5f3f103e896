import pg from 'pg';
import { family, parentOf } from './processes.ts';

/** So many connections that the policies of visitors bind, and the processes behind them and all others of the server. */
export interface Visitors extends AsyncDisposable {
  readonly pool: pg.Pool;
  /** Of PostgreSQL, whoever is connected. */
  pids(): number[];
}

export async function openVisitors(connectionString: string, max: number): Promise<Visitors> {
  const pool = new pg.Pool({ connectionString, max });
  // the server may go before the last of them has said goodbye
  pool.on('error', () => undefined);
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  const server = parentOf(rows[0]?.pid ?? 0);
  return { pool, pids: () => family(server), [Symbol.asyncDispose]: () => pool.end() };
}
