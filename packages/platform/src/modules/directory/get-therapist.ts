import type { Tx } from '../../database/transaction.ts';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { toProfile, type ProfileRow } from './profile.view.ts';
import { servicesOf } from './services-of.ts';

/** The profile of somebody the directory lists; for everybody else the same 404 as for an id that never was. */
export const getTherapist = operation('getTherapist', async ({ path, tx, now, deps }) => {
  const row = await readProfile(tx, path.therapistId);
  if (!row) refuse('not-found');
  const { publicUrl } = deps.config;
  return { status: 200, body: toProfile(row, await servicesOf(tx, path.therapistId), { now, publicUrl }) };
});

const readProfile = (tx: Tx, id: string): Promise<ProfileRow | undefined> =>
  tx
    .selectFrom('directory_card')
    .innerJoin('therapist', (join) =>
      join
        .onRef('therapist.practice_id', '=', 'directory_card.practice_id')
        .onRef('therapist.id', '=', 'directory_card.therapist_id'),
    )
    .select(['card', 'next', 'about', 'approach', 'qualifications', 'methods', 'street', 'postal_code', 'time_zone'])
    .where('therapist_id', '=', id)
    .executeTakeFirst();
