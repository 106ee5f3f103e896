import type { Connection } from '../../src/database/connect.ts';

/** The platform's clock, in a test's hand. */
export interface Clock {
  /** Stops the clock at this moment. */
  set(instant: string | Date): Promise<void>;
  /** Moves a stopped or running clock forward. */
  advance(by: {
    readonly days?: number;
    readonly hours?: number;
    readonly minutes?: number;
    readonly seconds?: number;
  }): Promise<void>;
  now(): Promise<Date>;
}

/** Needs the owner's connection: no role of the platform can move the clock. */
export const clockOf = (owner: Connection): Clock => ({
  set: (instant) =>
    owner.session(async (session) => {
      await session.query('update app_clock set frozen_at = $1', [new Date(instant).toISOString()]);
    }),
  advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) =>
    owner.session(async (session) => {
      const total = String(((days * 24 + hours) * 60 + minutes) * 60 + seconds);
      await session.query(
        `update app_clock set frozen_at = frozen_at + make_interval(secs => $1::double precision),
                              shift = shift + make_interval(secs => $1::double precision)`,
        [total],
      );
    }),
  now: () =>
    owner.session(async (session) => {
      const [row] = await session.query<{ now: Date }>('select app_now() as now');
      if (!row) throw new Error('app_now() answered no row');
      return row.now;
    }),
});
