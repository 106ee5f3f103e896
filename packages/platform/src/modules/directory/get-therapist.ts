import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { cardColumns, cardJoins } from './card-columns.ts';
import { servicesOf } from './services-of.ts';
import { toProfile, type ProfileRow } from './profile.view.ts';

/** The profile of somebody the directory lists; for everybody else the same 404 as for an id that never was. */
export const getTherapist = operation('getTherapist', async ({ path, tx, now, deps }) => {
  const row = await readProfile(tx, path.therapistId, now);
  if (!row) refuse('not-found');
  return { status: 200, body: toProfile(row, await servicesOf(tx, row.id), deps.config.publicUrl) };
});

const readProfile = async (tx: Tx, id: string, now: Date): Promise<ProfileRow | undefined> => {
  const { rows } = await sql<ProfileRow>`
    select ${cardColumns}, about, approach, qualifications, methods, street, postal_code, time_zone
      from (select id from listed_therapist where id = ${id}) as chosen
      ${cardJoins({}, now)}`.execute(tx);
  return rows[0];
};
