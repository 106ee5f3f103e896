import type { Connection } from './database/connect.ts';

/** The clock of the demo, which a visitor of it may set forward: to have a session over, and its invitation sent. */
export interface DemoClock {
  now(): Promise<Date>;
  /** Sets it forward and does at once what has become due. */
  advance(minutes: number): Promise<Date>;
}

/** Takes the owner's connection, which in the demo there is: no role of the platform can move the clock. */
export const demoClock = (connection: Connection, sweep: () => Promise<void>): DemoClock => ({
  now: () => readNow(connection),
  advance: async (minutes) => {
    await connection.session((session) =>
      session.query('update app_clock set shift = shift + make_interval(mins => $1)', [minutes]),
    );
    await sweep();
    return readNow(connection);
  },
});

const readNow = (connection: Connection): Promise<Date> =>
  connection.session(async (session) => {
    const [row] = await session.query<{ now: Date }>('select app_now() as now');
    if (!row) throw new Error('app_now() answered no row');
    return row.now;
  });
