import { createDiary } from '../harness/diary.ts';
import { bookAt, mara } from '../harness/booked.ts';
import { diaryIn, nine, nothing, withBody, withBooking } from './arrange.ts';
import type { World } from './callers.ts';
import { forLinkHolders, forSecretKeys, forVisitorsOfThisPractice, type Arranged, type Row } from './row.ts';

const officeOf = ({ platform, own }: World) => platform.sdk(own.secretKey);

/** The clock stands at that time of the day of the booking, which is from nine to ten to ten, UTC. */
const at = async (world: World, time: string, arranged: Promise<Arranged>): Promise<Arranged> => {
  const found = await arranged;
  await world.platform.clock.set(`2026-03-02T${time}:00Z`);
  return found;
};

const withPendingBooking = async (world: World): Promise<Arranged> => {
  const { platform, own } = world;
  const service = { approval_required: true };
  const diary = await createDiary(platform.owner.db, { practiceId: own.id, service });
  const { id } = await bookAt(platform.sdk(own.publishableKey), { ...diary, startsAt: nine.startsAt });
  return { id, names: [id] };
};

const withOtherTime = async (world: World): Promise<Arranged> => {
  const { platform, own } = world;
  const diary = await diaryIn(world);
  const { id } = await bookAt(platform.sdk(own.publishableKey), { ...diary, startsAt: nine.startsAt });
  const wanted = { ...diary, startsAt: '2026-03-02T13:00:00Z', format: 'online', reschedules: id } as const;
  const hold = await officeOf(world).holds.create(wanted);
  return { id, body: { holdId: hold.id, holdSecret: hold.secret }, names: [id, hold.id] };
};

const wish = { contact: 'booking', preferredChannel: 'email', client: mara, consent: { privacy: true } } as const;

const withRequest = async ({ platform, own }: World): Promise<Arranged> => {
  const { id } = await platform.sdk(own.publishableKey).bookingRequests.create(wish);
  return { id, names: [id] };
};

const withInvitation = async (world: World): Promise<Arranged> => {
  const { serviceId } = await diaryIn(world);
  const { id } = await officeOf(world).bookingInvitations.create({ client: mara, serviceId });
  return { id, linked: { purpose: 'booking_invitation', id }, names: [id, serviceId] };
};

/** Who may do what with bookings, requests and invitations. */
export const bookingRows = {
  listBookings: { arrange: nothing, hears: forSecretKeys('success') },
  updateBooking: {
    arrange: (world) => withBody(withBooking(world), { clientNote: 'Bis dann' }),
    hears: forLinkHolders,
  },
  listBookingChanges: { arrange: withBooking, hears: forLinkHolders },
  previewCancellation: { arrange: withBooking, hears: forLinkHolders },
  cancelBooking: { arrange: withBooking, hears: forLinkHolders },
  rescheduleBooking: { arrange: withOtherTime, hears: forLinkHolders },
  checkInBooking: { arrange: (world) => at(world, '08:30', withBooking(world)), hears: forLinkHolders },
  approveBooking: { arrange: withPendingBooking, hears: forSecretKeys('not-found') },
  declineBooking: { arrange: withPendingBooking, hears: forSecretKeys('not-found') },
  markNoShow: { arrange: (world) => at(world, '09:30', withBooking(world)), hears: forSecretKeys('not-found') },
  createBookingRequest: {
    arrange: async (world) => {
      const diary = await diaryIn(world);
      return { body: { ...wish, ...diary }, names: [diary.therapistId, diary.serviceId] };
    },
    hears: forVisitorsOfThisPractice('not-found'),
  },
  listBookingRequests: { arrange: nothing, hears: forSecretKeys('success') },
  getBookingRequest: { arrange: withRequest, hears: forSecretKeys('not-found') },
  answerBookingRequest: {
    arrange: (world) => withBody(withRequest(world), { answer: 'declined' }),
    hears: forSecretKeys('not-found'),
  },
  createBookingInvitation: {
    arrange: async (world) => {
      const { serviceId } = await diaryIn(world);
      return { body: { client: mara, serviceId }, names: [serviceId] };
    },
    hears: forSecretKeys('not-found'),
  },
  listBookingInvitations: { arrange: nothing, hears: forSecretKeys('success') },
  getBookingInvitation: { arrange: withInvitation, hears: forLinkHolders },
  revokeBookingInvitation: { arrange: withInvitation, hears: forSecretKeys('not-found') },
} as const satisfies Partial<Record<string, Row>>;
