import { randomUUID } from 'node:crypto';
import type { OperationId } from '../../src/http/contract.ts';
import { withTherapist, type Arrange, type Arranged } from './arrange.ts';
import type { World } from './callers.ts';

const mara = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };

const wish = { contact: 'booking', preferredChannel: 'email', client: mara, consent: { privacy: true } } as const;

const withRequest = async (world: World): Promise<Arranged> => {
  const { id } = await world.platform.sdk(world.own.publishableKey).bookingRequests.create(wish);
  return { id, names: [id] };
};

const withInvitation = async (world: World): Promise<Arranged> => {
  const { names } = await withTherapist(world, () => ({}));
  const [, serviceId = ''] = names;
  const { id } = await world.platform.sdk(world.own.secretKey).bookingInvitations.create({ client: mara, serviceId });
  return { id, linked: { purpose: 'booking_invitation', id }, names: [id] };
};

const withConnection = async (world: World): Promise<Arranged> => {
  const { id: therapistId = '' } = await ofTherapist(world);
  const id = randomUUID();
  await world.platform.owner.db
    .insertInto('calendar_connection')
    .values({
      practice_id: world.own.id,
      id,
      therapist_id: therapistId,
      url: 'https://127.0.0.1/calendar.ics',
      url_hash: Buffer.alloc(32, id),
      host: 'calendar.example',
    })
    .execute();
  return { id, names: [id] };
};

const ofTherapist = (world: World): Promise<Arranged> =>
  withTherapist(world, ({ therapistId }) => ({ id: therapistId }));

const withFeed = async (world: World): Promise<Arranged> => {
  const { id: therapistId = '' } = await ofTherapist(world);
  const claims = { practiceId: world.own.id, therapistId, generation: 1 };
  return { id: world.platform.deps.links.feedToken(claims), names: [] };
};

/** Who may ask, answer, invite, and have calendars read. */
export const requestAndCalendarRows = {
  createBookingRequest: (world) => withTherapist(world, (diary) => ({ body: { ...wish, ...diary } })),
  listBookingRequests: withRequest,
  getBookingRequest: withRequest,
  answerBookingRequest: async (world) => ({ ...(await withRequest(world)), body: { answer: 'declined' } }),
  createBookingInvitation: (world) => withTherapist(world, (diary) => ({ body: { client: mara, ...diary } })),
  listBookingInvitations: withInvitation,
  getBookingInvitation: withInvitation,
  revokeBookingInvitation: withInvitation,
  createCalendarConnection: (world) =>
    withTherapist(world, ({ therapistId }) => ({
      id: therapistId,
      body: { url: 'https://calendar.example/basic.ics' },
    })),
  listCalendarConnections: ofTherapist,
  refreshCalendarConnection: withConnection,
  removeCalendarConnection: withConnection,
  createCalendarFeed: ofTherapist,
  getCalendarFeed: withFeed,
} as const satisfies Partial<Record<OperationId, Arrange>>;
