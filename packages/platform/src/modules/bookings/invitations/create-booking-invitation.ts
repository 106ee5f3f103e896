import type { Tx } from '../../../database/transaction.ts';
import { operation, type Context } from '../../../http/operation.ts';
import { refuse } from '../../../http/problem.ts';
import { queueInvitationMessage } from '../../messaging/queue-messages.ts';
import { checkParties } from '../booking-parties.ts';
import { clientOf } from '../keep-client.ts';
import { findInvitation, toBookingInvitation } from './booking-invitation.view.ts';
import { keepInvitation, type Invitation } from './keep-invitation.ts';

type Given = Context<'createBookingInvitation'>;

/** Sends somebody a link that leads to the times of a service. It keeps no time. */
export const createBookingInvitation = operation('createBookingInvitation', {
  idempotent: {
    resource: 'booking_invitation',
    act: async (context) => {
      const { body, tx, now, caller } = context;
      const whom = await whomOf(tx, body);
      await checkParties(tx, body, '/serviceId');
      const id = await keepInvitation(tx, caller.practiceId, now, { ...body, ...whom });
      await queueInvitationMessage(context, id);
      return id;
    },
    render: async ({ tx, deps }, id) => ({
      status: 201,
      body: toBookingInvitation(await findInvitation(tx, id), deps.config.publicUrl),
    }),
  },
});

async function whomOf(tx: Tx, { client, clientId }: Given['body']): Promise<Pick<Invitation, 'clientId' | 'person'>> {
  if ((client === undefined) === (clientId === undefined)) {
    refuse('validation-failed', { errors: [{ pointer: '/client', detail: 'either this or clientId is needed' }] });
  }
  if (client) {
    const person = { ...client, locale: client.locale ?? null };
    return { person, clientId: await clientOf(tx, { ...person, phone: null, timeZone: null }) };
  }
  const known = await tx
    .selectFrom('client')
    .select(['id', 'first_name', 'last_name', 'email', 'locale'])
    .where('id', '=', clientId ?? '')
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (!known) refuse('not-found');
  const { id, first_name: firstName, last_name: lastName, email, locale } = known;
  return { clientId: id, person: { firstName, lastName, email, locale } };
}
